package se.omsorgsportal.renewal;

import se.omsorgsportal.shared.RuleViolation;

/** The run has come further than what was asked for allows, perhaps in another window (REN-04). */
public class RunNotOpen extends RuleViolation {

    RunNotOpen(RunState state) {
        super(state);
    }
}
