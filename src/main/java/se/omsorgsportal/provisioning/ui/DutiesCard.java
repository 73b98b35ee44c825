package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.provisioning.Duties;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** Annex 1, until the version in force is accepted (PRV-14). */
@org.springframework.stereotype.Component
class DutiesCard implements DashboardCard {

    private final Duties duties;

    DutiesCard(Duties duties) {
        this.duties = duties;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.CARE_STAFF;
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
        return duties.myAcceptance().isPresent()
                ? Optional.empty()
                : Optional.of(Card.start(
                        Texts.of("duties.card"), Texts.of("duties.card.help"), ProvisioningNavigation.DUTIES));
    }
}
