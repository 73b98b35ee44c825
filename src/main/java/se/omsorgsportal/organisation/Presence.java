package se.omsorgsportal.organisation;

/** Whether a person is at work in the organisation today. */
public enum Presence {
    PRESENT,
    COMING,
    LEFT,
    DEACTIVATED
}
