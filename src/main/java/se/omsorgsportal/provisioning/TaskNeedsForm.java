package se.omsorgsportal.provisioning;

import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.shared.RuleViolation;

/** The task is done by its own form: the account with its password, the duties by reading them. */
public class TaskNeedsForm extends RuleViolation {

    TaskNeedsForm(TaskKind kind) {
        super(kind);
    }
}
