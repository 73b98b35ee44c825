package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.provisioning.TaskQueue;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** How many logins are ready to be handed over (PRV-09). */
@org.springframework.stereotype.Component
class HandOverCard implements DashboardCard {

    private final TaskQueue queue;

    HandOverCard(TaskQueue queue) {
        this.queue = queue;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> content(Role role) {
        long logins = queue.counts(role).handOver();
        return logins == 0
                ? Optional.empty()
                : Optional.of(Card.count(
                        Texts.of("tasks.card.hand-over"), logins, Tone.WARNING, ProvisioningNavigation.TASKS));
    }
}
