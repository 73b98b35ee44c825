package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The verb on the homes of those who work in the systems: report a fault. */
@org.springframework.stereotype.Component
class ReportFaultCard implements DashboardCard {

    @Override
    public boolean isFor(Role role) {
        return role == Role.SUPERUSER || role == Role.CARE_STAFF;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MAY_I_START;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> content(Role role) {
        return Optional.of(Card.start(Texts.of("faults.new"), Texts.of("faults.card.start.help"), FaultNavigation.NEW));
    }
}
