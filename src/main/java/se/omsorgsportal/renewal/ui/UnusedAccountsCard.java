package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.renewal.UnusedAccounts;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** How many of the manager's staff have an account that nobody uses (REN-05). */
@org.springframework.stereotype.Component
class UnusedAccountsCard implements DashboardCard {

    private final UnusedAccounts unused;

    UnusedAccountsCard(UnusedAccounts unused) {
        this.unused = unused;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> content(Role role) {
        int count = unused.isKnown() ? unused.count() : 0;
        return count == 0
                ? Optional.empty()
                : Optional.of(Card.count(
                        Texts.of("unused.card", unused.months()), count, Tone.WARNING, RenewalNavigation.UNUSED));
    }
}
