package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** How many reported faults nobody has done anything about (WIN-13). */
@org.springframework.stereotype.Component
class FaultsToDoCard implements DashboardCard {

    private final FaultReports faults;

    FaultsToDoCard(FaultReports faults) {
        this.faults = faults;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> content(Role role) {
        long waiting = faults.waiting();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Card.count(
                        Texts.of("faults.card"), waiting, Tone.WARNING, FaultNavigation.FAULTS + "?show=new"));
    }
}
