package se.omsorgsportal.api;

/** What a token may be used for; its person must be allowed to do it besides (ALL-08). */
public enum TokenScope {
    READ,
    PLACE,
    DECIDE;

    /** As Spring Security names it. */
    String authority() {
        return "SCOPE_orders." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
