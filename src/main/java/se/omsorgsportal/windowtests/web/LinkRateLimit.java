package se.omsorgsportal.windowtests.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one address may come with links: a whole office of testers behind one address gets through, a flood does not. */
@Component
class LinkRateLimit {

    private static final Duration SPAN = Duration.ofSeconds(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final int most;
    private final LoadingCache<String, AtomicInteger> calls;

    LinkRateLimit(@Value("${portal.links.calls-per-ten-seconds:600}") int most, Ticker ticker) {
        this.most = most;
        this.calls = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(SPAN)
                .maximumSize(MOST_ADDRESSES)
                .build(address -> new AtomicInteger());
    }

    boolean mayCome(String address) {
        return calls.get(address).incrementAndGet() <= most;
    }

    long waitSeconds() {
        return SPAN.toSeconds();
    }
}
