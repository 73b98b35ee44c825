package se.omsorgsportal.certificates;

/** A line of a certificate's history; its words stand under {@code CertificateStep.<STEP>}. */
public enum CertificateStep {
    ORDERED("certificate.ordered"),
    REGISTERED("certificate.registered"),
    CARD_NOTED("certificate.card-noted"),
    ASSIGNED("certificate.assigned"),
    DOWNLOADED("certificate.downloaded"),
    WARNED("certificate.warned"),
    RENEWED("certificate.renewed"),
    EXPIRED("certificate.expired"),
    LEFT_BEHIND("certificate.left-behind"),
    REVOKED("certificate.revoked"),
    CALLED_OFF("certificate.called-off");

    private final String act;

    CertificateStep(String act) {
        this.act = act;
    }

    /** As the audit log names it. */
    String act() {
        return act;
    }
}
