package se.omsorgsportal.security.saml;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says so when the identity provider that a login begins at cannot be reached. */
final class ReachableProvider extends OncePerRequestFilter {

    static final String BEGIN = "/saml2/authenticate/";
    private final IdentityProviders providers;

    ReachableProvider(IdentityProviders providers) {
        this.providers = providers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getServletPath();
        if (path.startsWith(BEGIN) && providers.findByRegistrationId(path.substring(BEGIN.length())) == null) {
            RefusalPage.show(response, LoginRefusal.UNAVAILABLE, path);
            return;
        }
        chain.doFilter(request, response);
    }
}
