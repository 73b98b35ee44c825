package se.omsorgsportal.provisioning;

import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.shared.RuleViolation;

/** The task waits for another (ORD-07); says for which. */
public class TaskNotOpen extends RuleViolation {

    TaskNotOpen(TaskKind kind, TaskKind waitingFor) {
        super(kind, waitingFor);
    }
}
