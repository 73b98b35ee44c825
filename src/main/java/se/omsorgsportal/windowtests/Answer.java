package se.omsorgsportal.windowtests;

/** What somebody who is asked to test has said about the day (WIN-06). */
public enum Answer {
    UNANSWERED,
    COMING,
    SUBSTITUTE,
    NOT_COMING
}
