package se.omsorgsportal.orders;

import java.time.LocalDate;
import se.omsorgsportal.shared.RuleViolation;

/** The start is further off than orders may be placed; the draft is kept and says when it can be sent (ORD-03). */
public class TooEarly extends RuleViolation {

    private final LocalDate opens;

    public TooEarly(LocalDate opens) {
        super(opens);
        this.opens = opens;
    }

    /** The first day on which the order can be sent. */
    public LocalDate opens() {
        return opens;
    }
}
