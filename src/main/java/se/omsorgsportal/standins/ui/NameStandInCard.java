package se.omsorgsportal.standins.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The way to name a stand-in before being away (ORD-11). */
@org.springframework.stereotype.Component
class NameStandInCard implements DashboardCard {

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MAY_I_START;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> content(Role role) {
        return Optional.of(
                Card.start(Texts.of("standins.name"), Texts.of("standins.card.name.help"), StandInSwitch.STAND_INS));
    }
}
