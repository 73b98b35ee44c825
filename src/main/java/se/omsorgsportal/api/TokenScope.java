package se.omsorgsportal.api;

/** What a token may be used for; its person must be allowed to do it besides (ALL-08). */
public enum TokenScope {
    READ("orders.read"),
    PLACE("orders.place"),
    DECIDE("orders.decide"),
    /** Service windows and the status of the systems. */
    WINDOWS("windows.read");

    private final String scope;

    TokenScope(String scope) {
        this.scope = scope;
    }

    /** As Spring Security names it. */
    String authority() {
        return "SCOPE_" + scope;
    }
}
