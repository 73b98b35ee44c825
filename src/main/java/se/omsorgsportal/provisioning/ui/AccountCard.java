package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.provisioning.FirstDay;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The user's own account: name, how long it lasts, what it may do. */
@org.springframework.stereotype.Component
class AccountCard implements DashboardCard {

    private final FirstDay firstDay;

    AccountCard(FirstDay firstDay) {
        this.firstDay = firstDay;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.CARE_STAFF;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(Role role) {
        var list = firstDay.list();
        return list.account() == null
                ? Optional.empty()
                : Optional.of(new Card(
                        Texts.of("first-day.account"),
                        new AccountFacts(list),
                        Links.to(Texts.of("first-day.title"), ProvisioningNavigation.FIRST_DAY)));
    }
}
