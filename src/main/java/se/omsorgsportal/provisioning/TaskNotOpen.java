package se.omsorgsportal.provisioning;

import se.omsorgsportal.shared.RuleViolation;

/** The task waits for others (ORD-07); says for which. */
public class TaskNotOpen extends RuleViolation {

    TaskNotOpen(String waitingFor) {
        super(waitingFor);
    }
}
