package se.omsorgsportal.certificates;

import se.omsorgsportal.shared.RuleViolation;

/** Without an e-mail address the user could not be told how to download the certificate (SIT-02). */
public class CertificateWithoutEmail extends RuleViolation {

    CertificateWithoutEmail() {
        super();
    }
}
