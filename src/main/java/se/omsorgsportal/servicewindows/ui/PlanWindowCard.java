package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The big verb of an administrator's home: plan a window (WIN-01). */
@org.springframework.stereotype.Component
class PlanWindowCard implements DashboardCard {

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MAY_I_START;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> content(Role role) {
        return Optional.of(Card.start(Texts.of("plan.title"), Texts.of("plan.card.help"), PlanNavigation.PLAN));
    }
}
