package se.omsorgsportal.certificates;

import java.time.Instant;
import java.util.Optional;
import se.omsorgsportal.shared.RuleViolation;

/** The certificate is revoked already; says by whom and when, and leads to it (SIT-04). */
public class AlreadyRevoked extends RuleViolation {

    private final transient CertificateId certificate;

    AlreadyRevoked(CertificateId certificate, String who, Instant when) {
        super(who, when);
        this.certificate = certificate;
    }

    @Override
    public Optional<String> link() {
        return Optional.of("certificates/" + certificate);
    }
}
