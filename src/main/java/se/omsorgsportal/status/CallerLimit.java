package se.omsorgsportal.status;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.omsorgsportal.shared.CallBucket;

/**
 * How often one address may call the public pages of this node. A whole municipality may sit behind one address, so it is
 * generous; an answer comes from memory anyway. Behind a proxy it is the address that the proxy tells.
 */
final class CallerLimit extends OncePerRequestFilter {

    private static final int CALLERS = 20_000;
    private static final int NETWORK = 8;

    private final LoadingCache<String, CallBucket> callers;
    private final Ticker ticker;

    CallerLimit(int perSecond, Ticker ticker) {
        this.ticker = ticker;
        this.callers = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(CALLERS)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(address -> new CallBucket(perSecond));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = callers.get(caller(request.getRemoteAddr())).take(ticker.read());
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", Long.toString(wait));
        response.setHeader("Cache-Control", "no-store");
    }

    /** Whoever has one address of the newer kind has a whole network of them. */
    static String caller(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
