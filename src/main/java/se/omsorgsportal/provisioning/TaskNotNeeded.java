package se.omsorgsportal.provisioning;

import se.omsorgsportal.shared.RuleViolation;

/** The order was withdrawn, so its tasks fell away (ORD-08). */
public class TaskNotNeeded extends RuleViolation {

    TaskNotNeeded(String caseNumber) {
        super(caseNumber);
    }
}
