package se.omsorgsportal.certificates;

/** What somebody can do with a certificate as it stands; translation {@code CertificateAction.<ACTION>}. */
public enum CertificateAction {
    ASSIGN,
    NOTE_CARD,
    CONFIRM_DOWNLOAD,
    RENEW,
    REVOKE,
    /** By an order, for those who may not revoke themselves. */
    ORDER_REVOCATION,
    CALL_OFF
}
