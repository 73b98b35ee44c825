package se.omsorgsportal.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a token may call this node: so many times a second on average, twice as many at once. */
@Component
class RateLimit {

    private final int perSecond;
    private final LoadingCache<TokenId, Bucket> buckets;

    RateLimit(@Value("${portal.api.calls-per-second:50}") int perSecond) {
        this.perSecond = perSecond;
        this.buckets =
                Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build(token -> new Bucket(perSecond));
    }

    /** @return seconds to wait; 0: go on */
    long take(TokenId token) {
        return buckets.get(token).take(System.nanoTime());
    }

    int perSecond() {
        return perSecond;
    }

    /** Fills by itself, empties call by call. */
    static final class Bucket {

        private final double perNano;
        private final double size;
        private double left;
        private long at;
        private boolean begun;

        Bucket(int perSecond) {
            this.perNano = perSecond / 1e9;
            this.size = 2.0 * perSecond;
            this.left = size;
        }

        synchronized long take(long now) {
            left = begun ? Math.min(size, left + (now - at) * perNano) : size;
            at = now;
            begun = true;
            if (left >= 1) {
                left--;
                return 0;
            }
            return Math.max(1, (long) Math.ceil((1 - left) / perNano / 1e9));
        }
    }
}
