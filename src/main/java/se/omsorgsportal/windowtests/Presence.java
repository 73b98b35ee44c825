package se.omsorgsportal.windowtests;

/** Where a tester is when the roll is called (WIN-08). */
public enum Presence {
    NOT_CALLED,
    CALLED,
    HERE,
    /** Somebody else does it, as the tester has said today. */
    SUBSTITUTE_COMES,
    /** Nothing was heard in time, and the substitute has it now. */
    TAKEN_OVER,
    CANNOT,
    /** Nothing was heard in time, and there is no substitute. */
    SILENT;

    /** Whether it was said today who does the tests, or that nobody does. */
    public boolean isSettled() {
        return this != NOT_CALLED && this != CALLED;
    }

    public boolean isAbsent() {
        return this == CANNOT || this == SILENT;
    }
}
