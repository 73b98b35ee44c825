package se.omsorgsportal.api;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.orders.OrderAwaitsManager;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderPlaced;

/**
 * One order for one key, however often and wherever it is sent: the key is written in the order's own transaction, and
 * the database lets it in once (ALL-08).
 */
@Component
class Idempotency {

    static final Duration REMEMBERED = Duration.ofDays(7);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final ScopedValue<Claim> CURRENT = ScopedValue.newInstance();

    /** @param digest of the body that came with the key */
    record Claim(TokenId token, String key, byte[] digest) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Idempotency(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Claim claim(TokenId token, String key, byte[] body) {
        if (!KEY.matcher(key).matches()) {
            throw new Refused(Problem.field("Idempotency-Key", "api.fault.key"));
        }
        return new Claim(token, key, TokenSecret.sha256(body));
    }

    /** The order that was placed with the key; throws {@link Refused} when it came with another body. */
    Optional<OrderId> placed(Claim claim) {
        record Row(UUID order, byte[] digest) {}
        var row = jdbc.sql("SELECT order_id, digest FROM api_idempotency WHERE token_id = ? AND idempotency_key = ?")
                .params(claim.token().value(), claim.key())
                .query((found, number) -> new Row(found.getObject(1, UUID.class), found.getBytes(2)))
                .optional();
        if (row.isPresent() && !Arrays.equals(row.get().digest(), claim.digest())) {
            throw new Refused(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-used"));
        }
        return row.map(Row::order).map(OrderId::new);
    }

    /** Does the work; the order that it places is tied to the key. */
    <T> T tied(@Nullable Claim claim, Supplier<T> work) {
        return claim == null ? work.get() : ScopedValue.where(CURRENT, claim).call(work::get);
    }

    @EventListener
    void on(OrderPlaced placed) {
        tie(placed.order());
    }

    @EventListener
    void on(OrderAwaitsManager placed) {
        tie(placed.order());
    }

    /** Within the transaction that places the order. */
    private void tie(OrderId order) {
        if (CURRENT.isBound()) {
            var claim = CURRENT.get();
            jdbc.sql("""
                            INSERT INTO api_idempotency (token_id, idempotency_key, digest, order_id, created_at)
                            VALUES (?, ?, ?, ?, ?)""")
                    .params(
                            claim.token().value(),
                            claim.key(),
                            claim.digest(),
                            order.value(),
                            TokenStore.column(clock.instant()))
                    .update();
        }
    }

    /** Forgets keys that nobody will send again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int clear() {
        return jdbc.sql("DELETE FROM api_idempotency WHERE created_at < ?")
                .param(TokenStore.column(clock.instant().minus(REMEMBERED)))
                .update();
    }
}
