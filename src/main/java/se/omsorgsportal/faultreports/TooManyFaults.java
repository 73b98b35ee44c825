package se.omsorgsportal.faultreports;

import se.omsorgsportal.shared.RuleViolation;

/** So many reports of one person in a day are no reports any more. */
public class TooManyFaults extends RuleViolation {

    TooManyFaults(int most) {
        super(most);
    }
}
