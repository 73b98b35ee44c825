package se.omsorgsportal.certificates;

/** Where a certificate is in its life, and where it can go from there: the one place that says so (SIT-03). */
public enum CertificateState {
    /** The manager wants it; an administrator has to assign it. */
    ORDERED,
    /** The municipality has given it; the user has to download it to the card. */
    ASSIGNED,
    /** In use. */
    DOWNLOADED,
    /** In use or assigned, and near its last day. */
    EXPIRING,
    EXPIRED,
    REVOKED,
    /** Never assigned: the order was withdrawn. */
    CALLED_OFF;

    public boolean canBecome(CertificateState next) {
        return switch (this) {
            case ORDERED -> next == ASSIGNED || next == DOWNLOADED || next == CALLED_OFF;
            case ASSIGNED -> next == DOWNLOADED || next == EXPIRING || next == EXPIRED || next == REVOKED;
            case DOWNLOADED -> next == EXPIRING || next == EXPIRED || next == REVOKED;
            // Near its last day it can still be downloaded; it goes on expiring.
            case EXPIRING -> next == DOWNLOADED || next == EXPIRED || next == REVOKED;
            case EXPIRED, REVOKED, CALLED_OFF -> false;
        };
    }

    /** Whether somebody could sign in with it: what an ending has to revoke (END-03). */
    public boolean isLive() {
        return this == ASSIGNED || this == DOWNLOADED || this == EXPIRING;
    }
}
