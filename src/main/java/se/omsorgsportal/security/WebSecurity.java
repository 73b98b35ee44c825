package se.omsorgsportal.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one chain of filters that every request passes. Nothing is open but what is named here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    private static final String LOGIN = "/login";
    private static final RequestMatcher LOGOUT = PathPatternRequestMatcher.pathPattern("/logout");
    private static final String[] OPEN = {
        "/actuator/health", "/actuator/health/**", "/error", "/favicon.ico", "/favicon.svg", "/frontend/**",
    };

    /** Vaadin compiles small functions in the browser and writes its styles in place, hence the two "unsafe". */
    private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; font-src 'self' data:; "
            + "connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    /** Nobody looks at a trace of every access rule, and each would cost more than the rule. */
    @Bean
    static SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain portalChain(
            HttpSecurity http,
            ObjectProvider<SignInMethod> methods,
            CurrentUser user,
            UserCache users,
            RequestUtil vaadinRequests,
            NavigationAccessControl navigation)
            throws Exception {
        var entrance = methods.stream().map(SignInMethod::entrance).findFirst().orElse(LOGIN);
        navigation.setLoginView(entrance);
        http.authorizeHttpRequests(rules -> rules.requestMatchers(OPEN).permitAll());
        for (var method : methods) {
            method.addTo(http);
        }
        http.with(
                vaadin(),
                all -> all.anyRequest(
                        other -> other.access((who, what) -> new AuthorizationDecision(user.isSignedIn()))));
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(entrance))
                        .accessDeniedHandler(WebSecurity::denied));
        http.logout(out -> out.logoutSuccessUrl(AccessGate.SIGNED_OUT));
        http.addFilterBefore(new AccessGate(users, vaadinRequests, LOGIN + "/code"), AuthorizationFilter.class);
        http.headers(WebSecurity::headers);
        return http.build();
    }

    /** A form of a session that has ended is no attack by its user: they begin again. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            response.sendRedirect(LOGOUT.matches(request) ? AccessGate.SIGNED_OUT : LOGIN + "?error");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
    }
}
