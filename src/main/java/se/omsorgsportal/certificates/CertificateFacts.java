package se.omsorgsportal.certificates;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.PersonId;

/**
 * A certificate as it stands today (SIT-03).
 *
 * @param version handed back with an act
 * @param caseNumber of the order it came by; empty when there was none
 * @param renews the certificate whose place it takes
 * @param renewed whether another one takes its place
 * @param leftSince since when it lives although the person has left
 * @param revokeOn the day on which an ending asks for its revocation
 */
public record CertificateFacts(
        CertificateId id,
        long version,
        PersonId person,
        CertificateState state,
        CardOrderer cardOrderer,
        @Nullable CardNumber card,
        @Nullable HsaId hsaId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable OrderId order,
        String caseNumber,
        @Nullable CertificateId renews,
        boolean renewed,
        @Nullable LocalDate leftSince,
        @Nullable LocalDate revokeOn,
        Instant orderedAt,
        @Nullable Instant assignedAt,
        @Nullable Instant downloadedAt) {

    /** Whether the user has it before them to download (SIT-02). */
    public boolean isToDownload() {
        return state.isLive() && downloadedAt == null;
    }
}
