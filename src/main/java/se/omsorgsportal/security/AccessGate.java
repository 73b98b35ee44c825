package se.omsorgsportal.security;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that needs a login: signs out whom the organisation no longer knows as active, and sends
 * whoever has shown the first factor only to the second (ALL-03).
 */
final class AccessGate extends OncePerRequestFilter {

    static final String SIGNED_OUT = "/signed-out";
    private static final Logger LOG = LoggerFactory.getLogger(AccessGate.class);
    private final UserCache users;
    private final RequestUtil vaadin;
    private final String secondFactor;

    AccessGate(UserCache users, RequestUtil vaadin, String secondFactor) {
        this.users = users;
        this.vaadin = vaadin;
        this.secondFactor = secondFactor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var person = SignedInPerson.of(authentication);
        try {
            if (person.isPresent() && users.find(person.get()).isEmpty()) {
                signOut(request, response, authentication);
                return;
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.error("Nobody can be looked up now: {}", away.getMessage());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (person.isEmpty() && opensView(request)) {
            response.sendRedirect(secondFactor);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Vaadin's own requests pass: what they may show is decided view by view (RouteAccess). */
    private boolean opensView(HttpServletRequest request) {
        return !request.getRequestURI().endsWith(secondFactor)
                && !vaadin.isFrameworkInternalRequest(request)
                && vaadin.isSecuredFlowRoute(request);
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        LOG.info(
                "{} is no longer active and was signed out",
                SignedInPerson.of(who).orElse(null));
        new SecurityContextLogoutHandler().logout(request, response, who);
        var target = SIGNED_OUT + "?reason=inactive";
        if (request.getParameter("v-r") == null) {
            response.sendRedirect(target);
        } else {
            response.setContentType("text/plain");
            response.getWriter().write("Vaadin-Refresh: " + target); // the browser's side of Vaadin follows this
        }
    }
}
