package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.StaffFilter;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** How many people a manager or superuser has, and the way to them. */
@org.springframework.stereotype.Component
class StaffCard implements DashboardCard {

    private final Staff staff;

    StaffCard(Staff staff) {
        this.staff = staff;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.SUPERUSER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> content(Role role) {
        return Optional.of(Card.count(
                Texts.of("organisation.staff"),
                staff.count(StaffFilter.ALL),
                Tone.NEUTRAL,
                OrganisationNavigation.STAFF));
    }
}
