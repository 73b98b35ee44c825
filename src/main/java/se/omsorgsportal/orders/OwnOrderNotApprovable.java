package se.omsorgsportal.orders;

import se.omsorgsportal.shared.RuleViolation;

/** Nobody decides on an order that they placed or that concerns themselves (ORD-06). */
public class OwnOrderNotApprovable extends RuleViolation {

    public OwnOrderNotApprovable(CaseNumber number) {
        super(number);
    }
}
