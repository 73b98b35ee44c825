package se.omsorgsportal.certificates;

import java.util.Optional;
import se.omsorgsportal.shared.RuleViolation;

/** A certificate is ordered for the person and not assigned yet: one at a time. Leads to it. */
public class CertificateUnderWay extends RuleViolation {

    private final transient CertificateId certificate;

    CertificateUnderWay(CertificateId certificate) {
        this.certificate = certificate;
    }

    @Override
    public Optional<String> link() {
        return Optional.of("certificates/" + certificate);
    }
}
