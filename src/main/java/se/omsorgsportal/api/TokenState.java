package se.omsorgsportal.api;

/** Whether a token can be used. */
public enum TokenState {
    ACTIVE,
    EXPIRED,
    REVOKED
}
