package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.stream.Collectors;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** How a task's state and what it gives are said everywhere. */
final class TaskWords {

    private TaskWords() {}

    static Component state(TaskState state, boolean overdue) {
        if (overdue) {
            return new StatusBadge(Texts.of("tasks.overdue"), Tone.BAD);
        }
        return new StatusBadge(
                Texts.of(state),
                switch (state) {
                    case WAITING, NOT_NEEDED -> Tone.NEUTRAL;
                    case OPEN -> Tone.INFO;
                    case DONE -> Tone.GOOD;
                });
    }

    /** What to give, each with its system. */
    static String permissions(TaskDetails task, CareSystems systems) {
        return systems.byCode(task.permissions()).values().stream()
                .map(TaskWords::words)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    static String words(PermissionSummary permission) {
        return permission.systemName() + ": " + permission.name();
    }

    static String waitingFor(TaskDetails task) {
        return task.waitingFor().stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }

    /** Who did it, and for whom when it was a stand-in (ORD-11). */
    static String doneBy(TaskDetails task, Map<PersonId, String> names) {
        var name = names.getOrDefault(task.doneBy(), "–");
        return task.doneFor() == null ? name : Texts.of("who.for", name, names.getOrDefault(task.doneFor(), "–"));
    }
}
