package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;

/** Everybody in the organisation, for administrators. */
@Route(OrganisationNavigation.PEOPLE)
@Menu(title = "organisation.people", order = 32, icon = "vaadin:users")
@Handbook("people")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Page implements BeforeEnterObserver {

    private final StaffList list;

    PeopleView(Staff staff, Units units) {
        super("organisation.people");
        actions(
                Links.action("organisation.people.new", OrganisationNavigation.NEW_PERSON),
                Links.action("stafflist.import", OrganisationNavigation.STAFF_IMPORT));
        list = new StaffList(
                "people", staff, new EmptyState("organisation.people.none", "organisation.people.none.help"));
        add(list.roundTrip(units));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.bar().open(event);
    }
}
