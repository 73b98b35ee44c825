package se.omsorgsportal.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import se.omsorgsportal.security.CurrentUser;

/** The chain of filters for everything under {@code /api}: tokens only, no session, no cookies, hence no forged requests. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String ALL = "/api/**";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain apiChain(
            HttpSecurity http, TokenCache tokens, RateLimit limit, CurrentUser user, ProblemWriter problems)
            throws Exception {
        http.securityMatcher(ALL)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(rules -> rules.requestMatchers(HttpMethod.GET, OpenApiDocument.PATH)
                .permitAll()
                .requestMatchers(HttpMethod.GET, WindowsApi.PATH, WindowsApi.PATH + "/*", StatusApi.PATH)
                .hasAuthority(TokenScope.WINDOWS.authority())
                .requestMatchers(HttpMethod.GET, ALL)
                .hasAuthority(TokenScope.READ.authority())
                .requestMatchers(HttpMethod.POST, OrdersApi.PATH, OrdersApi.PATH + "/*/withdrawal")
                .hasAuthority(TokenScope.PLACE.authority())
                .requestMatchers(HttpMethod.POST, OrdersApi.PATH + "/*/*")
                .hasAuthority(TokenScope.DECIDE.authority())
                .anyRequest()
                .authenticated());
        http.addFilterBefore(new TokenFilter(tokens, limit, user, problems), AuthorizationFilter.class);
        http.exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                    response.setHeader("WWW-Authenticate", "Bearer");
                    problems.write(request, response, Problem.of(HttpStatus.UNAUTHORIZED, "no-token"));
                })
                .accessDeniedHandler((request, response, why) ->
                        problems.write(request, response, Problem.of(HttpStatus.FORBIDDEN, "no-scope"))));
        return http.build();
    }
}
