package se.omsorgsportal.organisation;

/** What a row of a staff list would do (ORG-04). */
public enum StaffOutcome {
    REFUSED,
    NEW,
    CHANGED,
    UNCHANGED
}
