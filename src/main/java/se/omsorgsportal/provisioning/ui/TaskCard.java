package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.provisioning.TaskQueue;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** How many tasks wait for the role, and how many of them are late. */
@org.springframework.stereotype.Component
class TaskCard implements DashboardCard {

    private final TaskQueue queue;

    TaskCard(TaskQueue queue) {
        this.queue = queue;
    }

    @Override
    public boolean isFor(Role role) {
        return role != Role.CARE_STAFF;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(Role role) {
        var counts = queue.counts(role);
        if (counts.open() == 0) {
            return Optional.empty();
        }
        var key = "tasks.card." + role.name();
        var title = counts.overdue() == 0 ? Texts.of(key) : Texts.of(key + ".overdue", counts.overdue());
        return Optional.of(Card.count(
                title, counts.open(), counts.overdue() == 0 ? Tone.INFO : Tone.BAD, ProvisioningNavigation.TASKS));
    }
}
