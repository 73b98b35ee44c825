package se.omsorgsportal.status;

/** Why systems are closed, as the public is told. */
public enum ClosureCause {
    SERVICE_WINDOW,
    URGENT_SERVICE_WINDOW
}
