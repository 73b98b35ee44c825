package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The big verb of a manager's and superuser's home: order an account. */
@org.springframework.stereotype.Component
class StartOrderCard implements DashboardCard {

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.SUPERUSER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MAY_I_START;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(Role role) {
        return Optional.of(
                Card.start(Texts.of("orders.card.start"), Texts.of("orders.card.start.help"), OrderNavigation.NEW));
    }
}
