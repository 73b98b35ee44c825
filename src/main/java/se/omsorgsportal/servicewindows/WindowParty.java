package se.omsorgsportal.servicewindows;

/** Who is waited for in a state (WIN-15). */
public enum WindowParty {
    ADMINISTRATORS,
    SUPERUSERS,
    SERVICE_DESK,
    SUPPLIER,
    TESTERS,
    NOBODY
}
