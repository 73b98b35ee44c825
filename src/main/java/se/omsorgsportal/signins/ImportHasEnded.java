package se.omsorgsportal.signins;

import se.omsorgsportal.shared.RuleViolation;

/** The import has begun or ended already, perhaps in another window. */
public class ImportHasEnded extends RuleViolation {

    ImportHasEnded(ImportState state) {
        super(state);
    }
}
