package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** A verb of a manager's and superuser's home: order accounts for many. */
@org.springframework.stereotype.Component
class StartBulkCard implements DashboardCard {

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
        return 15;
    }

    @Override
    public Optional<Component> content(Role role) {
        return Optional.of(
                Card.start(Texts.of("bulk.card.start"), Texts.of("bulk.card.start.help"), BulkNavigation.NEW));
    }
}
