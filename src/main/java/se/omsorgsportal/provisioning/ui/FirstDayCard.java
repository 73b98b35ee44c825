package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.provisioning.FirstDay;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** What is left of a new user's first-day list (PRV-13). */
@org.springframework.stereotype.Component
class FirstDayCard implements DashboardCard {

    private final FirstDay firstDay;

    FirstDayCard(FirstDay firstDay) {
        this.firstDay = firstDay;
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
        return 20;
    }

    @Override
    public Optional<Component> content(Role role) {
        if (!firstDay.isNew()) {
            return Optional.empty();
        }
        long left = firstDay.list().left();
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        Card.count(Texts.of("first-day.card"), left, Tone.INFO, ProvisioningNavigation.FIRST_DAY));
    }
}
