package se.omsorgsportal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import se.omsorgsportal.security.CurrentUser;

/** Lets in who shows a token that works and whose person is active, as often as the token may; nobody is remembered. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private final TokenCache tokens;
    private final RateLimit limit;
    private final CurrentUser user;
    private final ProblemWriter problems;

    TokenFilter(TokenCache tokens, RateLimit limit, CurrentUser user, ProblemWriter problems) {
        this.tokens = tokens;
        this.limit = limit;
        this.user = user;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var token = secret(request).flatMap(tokens::use);
            if (token.isPresent()) {
                long wait = limit.take(token.get().id());
                if (wait > 0) {
                    response.setHeader("Retry-After", Long.toString(wait));
                    problems.write(
                            request,
                            response,
                            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many", limit.perSecond(), wait));
                    return;
                }
                signIn(token.get());
            }
        } catch (DataAccessException | TransactionException away) {
            logger.error("No token can be looked up now: " + away.getMessage());
            response.setHeader("Retry-After", "5");
            problems.write(request, response, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "away"));
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(secret -> secret.startsWith(TokenSecret.PREFIX) && secret.length() < LONGEST);
    }

    private void signIn(TokenDetails token) {
        var scopes = token.scopes().stream().map(TokenScope::authority).toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                TokenPrincipal.of(token), "", AuthorityUtils.createAuthorityList(scopes)));
        SecurityContextHolder.setContext(context);
        if (user.user().isEmpty()) {
            SecurityContextHolder.clearContext();
        }
    }
}
