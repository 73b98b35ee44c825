package se.omsorgsportal.security.demo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/**
 * Makes six-digit codes that work once, for ten minutes, at five attempts. A token is {@code <handle>:<code>}; the
 * handle stays in the session, so that a guess can only hit the code of one's own session.
 */
final class DemoCodes implements OneTimeTokenService {

    static final int ATTEMPTS = 5;
    private static final Duration VALID = Duration.ofMinutes(10);
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Cache<String, Code> codes =
            Caffeine.newBuilder().maximumSize(10_000).build();

    DemoCodes(Clock clock) {
        this.clock = clock;
    }

    private record Code(String persona, String digits, Instant expires, AtomicInteger wrong) {}

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var handle = UUID.randomUUID().toString();
        var digits = "%06d".formatted(random.nextInt(1_000_000));
        var expires = clock.instant().plus(VALID);
        codes.put(handle, new Code(request.getUsername(), digits, expires, new AtomicInteger()));
        return new DefaultOneTimeToken(handle + ":" + digits, request.getUsername(), expires);
    }

    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken given) {
        var token = String.valueOf(given.getTokenValue());
        int colon = token.indexOf(':');
        var handle = token.substring(0, Math.max(colon, 0));
        var code = codes.getIfPresent(handle);
        if (code == null || !clock.instant().isBefore(code.expires())) {
            return null;
        }
        if (MessageDigest.isEqual(
                code.digits().getBytes(), token.substring(colon + 1).getBytes())) {
            codes.invalidate(handle);
            return new DefaultOneTimeToken(token, code.persona(), code.expires());
        }
        if (code.wrong().incrementAndGet() >= ATTEMPTS) {
            codes.invalidate(handle);
            throw new LockedException("too many wrong codes");
        }
        return null;
    }
}
