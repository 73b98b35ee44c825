package se.omsorgsportal.windowtests;

/** What becomes of a link when it is opened; each has its own words (WIN-06, WIN-08). */
public enum LinkState {
    OPEN,
    /** The portal did not write it, or not so. */
    UNKNOWN,
    /** Its time is over. */
    EXPIRED,
    /** It was answered with, and counts once. */
    USED,
    /** There is a newer one, or somebody else has the task. */
    REPLACED,
    /** Silence had counted as absence when it was opened. */
    LATE,
    /** The window is over or called off, or the tester was let off. */
    OVER,
    /** It is somebody else's: it was forwarded. */
    NOT_YOURS
}
