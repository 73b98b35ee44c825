package se.omsorgsportal.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;

/**
 * That an ending asks for the revocation of a certificate (END-03); an administrator carries it out.
 *
 * @param day the last day of work
 */
@Embeddable
record PlannedRevocation(
        @Column(name = "revoke_on") LocalDate day,
        @Column(name = "revoke_order") UUID order,
        @Column(name = "revoke_case") String caseNumber,
        @Column(name = "revoke_asked_by") PersonId askedBy,
        @Column(name = "revoke_asked_at") Instant askedAt,
        @Column(name = "revoke_reason") String reason) {

    boolean isOf(@Nullable OrderId ending) {
        return ending != null && order.equals(ending.value());
    }
}
