package se.omsorgsportal.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.AfterCommit;
import se.omsorgsportal.shared.Zone;

/** Knows a token by its secret; remembers for five seconds, so that not every call asks the database for it. */
@Component
class TokenCache {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final TokenStore tokens;
    private final Clock clock;
    private final LoadingCache<ByteBuffer, Optional<TokenDetails>> known;
    private final Map<TokenId, Instant> noted = new ConcurrentHashMap<>();

    TokenCache(TokenStore tokens, Clock clock, Ticker ticker) {
        this.tokens = tokens;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(REMEMBERED)
                .maximumSize(10_000)
                .build(digest -> tokens.find(digest.array()));
    }

    /** The token with the secret, if it can be used today; its use is noted, once a minute. */
    Optional<TokenDetails> use(String secret) {
        var found = known.get(ByteBuffer.wrap(TokenSecret.digest(secret)))
                .filter(token -> token.state(Zone.today(clock)) == TokenState.ACTIVE);
        found.ifPresent(this::note);
        return found;
    }

    void forgetAfterCommit() {
        AfterCommit.run(known::invalidateAll);
    }

    private void note(TokenDetails token) {
        var now = clock.instant();
        var before = noted.get(token.id());
        if (before == null || now.isAfter(before.plus(USE_NOTED_EVERY))) {
            noted.put(token.id(), now);
            tokens.used(token.id(), now);
        }
    }
}
