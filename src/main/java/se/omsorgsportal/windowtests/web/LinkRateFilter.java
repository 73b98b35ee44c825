package se.omsorgsportal.windowtests.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away whoever comes too often. */
final class LinkRateFilter extends OncePerRequestFilter {

    private final LinkRateLimit limit;

    LinkRateFilter(LinkRateLimit limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limit.mayCome(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", Long.toString(limit.waitSeconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
