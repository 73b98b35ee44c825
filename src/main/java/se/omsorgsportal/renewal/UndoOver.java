package se.omsorgsportal.renewal;

import se.omsorgsportal.shared.RuleViolation;

/** The time to undo the run is over (REN-04). */
public class UndoOver extends RuleViolation {

    UndoOver(int minutes) {
        super(minutes);
    }
}
