package se.omsorgsportal.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.CallBucket;

/** How often a token may call this node: so many times a second on average, twice as many at once. */
@Component
class RateLimit {

    private final int perSecond;
    private final LoadingCache<TokenId, CallBucket> buckets;

    RateLimit(@Value("${portal.api.calls-per-second:50}") int perSecond) {
        this.perSecond = perSecond;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(token -> new CallBucket(perSecond));
    }

    /** @return seconds to wait; 0: go on */
    long take(TokenId token) {
        return buckets.get(token).take(System.nanoTime());
    }

    int perSecond() {
        return perSecond;
    }
}
