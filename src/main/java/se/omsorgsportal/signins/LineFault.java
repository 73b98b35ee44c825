package se.omsorgsportal.signins;

/** Why a line of a log was left out (REN-03). */
public enum LineFault {
    /** It has fewer columns than the others. */
    COLUMN_MISSING,
    NO_NAME,
    NO_TIME,
    /** The time is later than now. */
    FUTURE,
    /** The portal never gave the name. */
    UNKNOWN_NAME,
    /** The name belongs to another domain: another municipality's log. */
    OTHER_DOMAIN,
    TOO_LONG;

    /** Whether the line itself is sound but about nobody the portal knows. */
    boolean isStranger() {
        return this == UNKNOWN_NAME || this == OTHER_DOMAIN;
    }
}
