package se.omsorgsportal.servicewindows;

/** What must hold before a step; most can be overridden with a reason, which is kept (WIN-06, WIN-12). */
public enum WindowCondition {
    /** Nothing starts before its day; a window is moved instead. */
    DAY_HAS_COME(false),
    /** Every area has somebody who tests it, or the start is overridden (WIN-06). */
    AREAS_COVERED(true),
    /** Every tester's protocol is filled in. */
    PROTOCOLS_FILLED_IN(true),
    /** Every round that the window has was reported to the supplier (WIN-12). */
    ROUNDS_REPORTED(true),
    /** The supplier has said that all is well. */
    ALL_CLEAR_GIVEN(true),
    /** No fault that stops the work is open (WIN-12). */
    NO_BLOCKING_FAULT(true);

    private final boolean overridable;

    WindowCondition(boolean overridable) {
        this.overridable = overridable;
    }

    public boolean isOverridable() {
        return overridable;
    }
}
