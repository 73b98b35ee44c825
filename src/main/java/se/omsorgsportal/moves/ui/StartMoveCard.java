package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The big verb of a superuser's home: move staff. */
@org.springframework.stereotype.Component
class StartMoveCard implements DashboardCard {

    @Override
    public boolean isFor(Role role) {
        return role == Role.SUPERUSER || role == Role.MANAGER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MAY_I_START;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> content(Role role) {
        return Optional.of(Card.start(Texts.of("moves.new"), Texts.of("moves.card.start.help"), MoveNavigation.NEW));
    }
}
