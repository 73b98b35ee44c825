package se.omsorgsportal.caresystems;

/** What makes the tasks of the table necessary (PRV-16): somebody begins, something changes, somebody leaves. */
public enum Occasion {
    START,
    CHANGE,
    END
}
