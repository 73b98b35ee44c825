package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.RuleViolation;

/** The person belongs to the receiving unit already, on the day or later: the first membership ends, nothing moves. */
public class AlreadyAtUnit extends RuleViolation {

    AlreadyAtUnit(String name) {
        super(name);
    }
}
