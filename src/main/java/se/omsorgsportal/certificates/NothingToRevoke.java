package se.omsorgsportal.certificates;

import se.omsorgsportal.shared.RuleViolation;

/** Nobody could sign in with the certificate, so there is nothing to revoke; says where it is (SIT-04). */
public class NothingToRevoke extends RuleViolation {

    NothingToRevoke(CertificateState now) {
        super(now);
    }
}
