package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.orders.Leavers;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** How many have left without an ending, to those who answer for them (END-04). */
@org.springframework.stereotype.Component
class LeaversCard implements DashboardCard {

    private final Leavers leavers;

    LeaversCard(Leavers leavers) {
        this.leavers = leavers;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.SUPERUSER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> content(Role role) {
        var count = leavers.unreported().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        Card.count(Texts.of("orders.card.leavers"), count, Tone.WARNING, OrderNavigation.LEAVERS));
    }
}
