package se.omsorgsportal.certificates;

import se.omsorgsportal.shared.RuleViolation;

/** The certificate is not where such a step begins; says where it is (SIT-03). */
public class CertificateStepNotPossible extends RuleViolation {

    CertificateStepNotPossible(CertificateState now) {
        super(now);
    }
}
