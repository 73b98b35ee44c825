package se.omsorgsportal.windowtests;

/** How a step of a protocol went (WIN-10). */
public enum Mark {
    PASS,
    FAIL,
    /** Could not be tried, because something else stood in the way. */
    BLOCKED;

    public boolean isFault() {
        return this != PASS;
    }
}
