package se.omsorgsportal.orders;

import se.omsorgsportal.shared.RuleViolation;

/** Somebody else was first: says who, and what they decided (ORD-06). */
public class AlreadyDecided extends RuleViolation {

    private final OrderState state;

    public AlreadyDecided(CaseNumber number, String who, OrderState state) {
        super(number, who);
        this.state = state;
    }

    @Override
    public String key() {
        return super.key() + "." + state;
    }
}
