package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.RuleViolation;

/** The person does not belong to the unit on the day and the day before, so there is nothing to move from (MOV-01). */
public class NotAtUnit extends RuleViolation {

    NotAtUnit(String name) {
        super(name);
    }
}
