package se.omsorgsportal.security.saml;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says so when the identity provider that a login begins at cannot be reached. */
final class ReachableProvider extends OncePerRequestFilter {

    static final String BEGIN = "/saml2/authenticate/";
    private final IdentityProviders providers;
    private final RequestMatcher begins = PathPatternRequestMatcher.pathPattern(BEGIN + "{id}");

    ReachableProvider(IdentityProviders providers) {
        this.providers = providers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begun = begins.matcher(request);
        if (begun.isMatch()
                && providers.findByRegistrationId(begun.getVariables().getOrDefault("id", "")) == null) {
            RefusalPage.show(response, LoginRefusal.UNAVAILABLE, "no metadata from the identity provider");
            return;
        }
        chain.doFilter(request, response);
    }
}
