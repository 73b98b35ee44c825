package se.omsorgsportal.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its page shows it.
 *
 * @param provider whose card it is
 * @param own whether it is the reader's own
 * @param downloadAddress where the user downloads it (SIT-02)
 * @param revocation once it is revoked
 * @param steps everything that happened, oldest first
 * @param actions what the reader may do now
 */
public record CertificateDetails(
        CertificateFacts facts,
        String name,
        String units,
        String provider,
        boolean own,
        String downloadAddress,
        @Nullable RevocationLine revocation,
        List<Step> steps,
        Set<CertificateAction> actions) {

    /**
     * @param by who did it; empty when the portal did
     * @param forWhom whose stand-in they were; empty for nobody's (ORD-11)
     */
    public record Step(CertificateStep what, String by, String forWhom, Instant at, String comment) {}

    public CertificateState state() {
        return facts.state();
    }
}
