package se.omsorgsportal.security.demo;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.DemoPersonas;
import se.omsorgsportal.security.SignInMethod;
import se.omsorgsportal.security.UserDirectory;

/**
 * Form login as a persona, then a one-time code that the page itself shows as an SMS would. The same session, roles and
 * pages as with an identity provider.
 */
@Component
@Profile("demo")
class DemoSignIn implements SignInMethod {

    static final String CODE_PAGE = "/login/code";
    private final DemoCodes codes;
    private final ObjectProvider<DemoPersonas> personas;
    private final ObjectProvider<UserDirectory> directory;
    private final VaadinSavedRequestAwareAuthenticationSuccessHandler welcome =
            new VaadinSavedRequestAwareAuthenticationSuccessHandler();

    DemoSignIn(Clock clock, ObjectProvider<DemoPersonas> personas, ObjectProvider<UserDirectory> directory) {
        this.codes = new DemoCodes(clock);
        this.personas = personas;
        this.directory = directory;
    }

    @Override
    public String entrance() {
        return "/login";
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        http.authenticationProvider(new FirstFactor(personas));
        http.formLogin(form -> form.loginPage(entrance())
                .successHandler((request, response, who) -> send(request, response, newCode(who)))
                .failureUrl("/login?error"));
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, welcome);
        http.oneTimeTokenLogin(code -> code.loginPage(CODE_PAGE)
                .loginProcessingUrl("/login/ott")
                .tokenGeneratingUrl("/ott/generate")
                .showDefaultSubmitPage(false)
                .tokenService(codes)
                .authenticationProvider(new SecondFactor(codes, personas, directory))
                .authenticationConverter(DemoSignIn::read)
                .generateRequestResolver(DemoSignIn::whoAsks)
                .tokenGenerationSuccessHandler(this::send)
                .successHandler(welcome)
                .failureHandler(DemoSignIn::failed));
    }

    private OneTimeToken newCode(Authentication who) {
        return codes.generate(new GenerateOneTimeTokenRequest(who.getName()));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, OneTimeToken token) throws IOException {
        request.getSession().setAttribute(DemoSms.IN_SESSION, DemoSms.of(token));
        response.sendRedirect(CODE_PAGE);
    }

    private static @Nullable GenerateOneTimeTokenRequest whoAsks(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? null : new GenerateOneTimeTokenRequest(who.getName());
    }

    private static @Nullable Authentication read(HttpServletRequest request) {
        var typed = request.getParameter("token");
        var session = request.getSession(false);
        if (typed == null || session == null || !(session.getAttribute(DemoSms.IN_SESSION) instanceof DemoSms sms)) {
            return null;
        }
        return new OneTimeTokenAuthenticationToken(sms.handle() + ":" + typed.replaceAll("\\s", ""));
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof LockedException) {
            request.getSession().invalidate();
            response.sendRedirect("/login?locked");
        } else {
            response.sendRedirect(CODE_PAGE + "?error");
        }
    }
}
