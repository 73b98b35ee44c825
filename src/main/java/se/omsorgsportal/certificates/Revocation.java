package se.omsorgsportal.certificates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * That a certificate is to be revoked, and why (SIT-04).
 *
 * @param askedBy who asked for it; whoever revokes it when nobody else is named
 * @param askedAt when they did; now when it is not known
 * @param askedFor whose stand-in asked (ORD-11)
 */
public record Revocation(
        String reason,
        @Nullable PersonId askedBy,
        @Nullable Instant askedAt,
        @Nullable PersonId askedFor) {

    public Revocation(String reason, @Nullable PersonId askedBy, @Nullable Instant askedAt) {
        this(reason, askedBy, askedAt, null);
    }

    static Revocation of(PlannedRevocation planned) {
        return new Revocation(planned.reason(), planned.askedBy(), planned.askedAt());
    }
}
