package se.omsorgsportal.shared;

/** Somebody else changed the object since it was read. */
public class ChangedMeanwhile extends RuleViolation {

    public ChangedMeanwhile(Object... arguments) {
        super(arguments);
    }
}
