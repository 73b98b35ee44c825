package se.omsorgsportal.windowtests.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The chain of filters for the signed links. The link itself is what opens them: no cookie gives anybody anything here,
 * hence no forged requests; whoever is signed in is only looked at, to tell a link that was forwarded.
 */
@Configuration(proxyBeanMethods = false)
class LinkSecurity {

    private static final String ALL = "/t/**";
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 11)
    SecurityFilterChain linkChain(HttpSecurity http, LinkRateLimit limit) throws Exception {
        http.securityMatcher(ALL)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .headers(LinkSecurity::headers)
                .addFilterBefore(new LinkRateFilter(limit), AuthorizationFilter.class);
        return http.build();
    }

    /** The address is the key: it goes to nobody else, and into no search engine. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter((request, response) -> response.setHeader("X-Robots-Tag", "noindex, nofollow"));
    }
}
