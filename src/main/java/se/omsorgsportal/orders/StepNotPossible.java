package se.omsorgsportal.orders;

import se.omsorgsportal.shared.RuleViolation;

/** The order has come further, or was ended, since the page was shown: the step cannot be taken from where it is. */
public class StepNotPossible extends RuleViolation {

    public StepNotPossible(CaseNumber number) {
        super(number);
    }
}
