package se.omsorgsportal.servicewindows;

/** What speaks against a day for a window (WIN-04). */
public enum DateConcern {
    PAST,
    HOLIDAY,
    WEEKEND,
    SQUEEZE_DAY,
    BLACKOUT,
    CLASH,
    /** Summer time begins or ends in it. */
    CLOCK_CHANGE,
    /** Too late to announce it in time. */
    SHORT_NOTICE
}
