package se.omsorgsportal.shared;

/** The object asked for is not there, or not for this user: the two are told apart by nobody. */
public class NotFound extends RuleViolation {

    public NotFound(Object... arguments) {
        super(arguments);
    }
}
