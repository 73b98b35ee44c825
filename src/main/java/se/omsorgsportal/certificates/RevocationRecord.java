package se.omsorgsportal.certificates;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A revocation as it is kept: who asked, who received it, card number, certificate, time (SIT-04).
 *
 * @param certificate none when the portal knew no more than the card
 * @param hsaId empty when it is not known
 * @param askedFor whose stand-in asked (ORD-11)
 * @param receivedFor whose stand-in received it
 */
public record RevocationRecord(
        @Nullable CertificateId certificate,
        PersonId person,
        String caseNumber,
        String cardNumber,
        String hsaId,
        @Nullable LocalDate validTo,
        String reason,
        @Nullable PersonId askedBy,
        @Nullable PersonId askedFor,
        Instant askedAt,
        @Nullable PersonId receivedBy,
        @Nullable PersonId receivedFor,
        Instant revokedAt) {}
