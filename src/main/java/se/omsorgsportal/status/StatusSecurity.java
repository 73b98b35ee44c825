package se.omsorgsportal.status;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.annotation.Value;
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
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The chain of filters for the public addresses: open to all, without session or cookie, seldom enough for each caller. */
@Configuration(proxyBeanMethods = false)
class StatusSecurity {

    private static final RequestMatcher BANNER = PathPatternRequestMatcher.pathPattern(StatusPages.BANNER);

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 20)
    SecurityFilterChain statusChain(
            HttpSecurity http,
            Assets assets,
            BannerOrigins origins,
            @Value("${portal.status.calls-per-second:200}") int callsPerSecond)
            throws Exception {
        http.securityMatcher(StatusPages.PAGE, StatusPages.PAGE + "/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll());
        http.addFilterBefore(new CallerLimit(callsPerSecond, Ticker.systemTicker()), AuthorizationFilter.class);
        http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable) // frame-ancestors says it, place by place
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "cross-origin"))
                .addHeaderWriter((request, response) -> response.setHeader(
                        "Content-Security-Policy",
                        BANNER.matches(request)
                                ? assets.contentPolicy(origins.frameAncestors())
                                : assets.contentPolicy("'none'"))));
        return http.build();
    }
}
