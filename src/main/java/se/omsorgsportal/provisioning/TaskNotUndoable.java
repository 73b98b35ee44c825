package se.omsorgsportal.provisioning;

import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.shared.RuleViolation;

/** Others have built on the task, or it has made something that a tick cannot unmake. */
public class TaskNotUndoable extends RuleViolation {

    TaskNotUndoable(TaskKind kind) {
        super(kind);
    }
}
