package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonDetails;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;

/** A person: facts, units, roles, logins. An administrator changes them here; others see what they reach (ORG-03). */
@Route(OrganisationNavigation.PEOPLE + "/:id")
@Handbook("person")
@PermitAll
class PersonView extends Page implements BeforeEnterObserver {

    private final transient Staff staff;
    private final transient People people;
    private final transient Memberships memberships;
    private final transient Units units;
    private final transient AuditTrail trail;
    private final boolean administrator;

    PersonView(Staff staff, People people, Memberships memberships, Units units, AuditTrail trail, CurrentUser user) {
        super("organisation.person");
        this.staff = staff;
        this.people = people;
        this.memberships = memberships;
        this.units = units;
        this.trail = trail;
        this.administrator = user.has(Role.ADMINISTRATOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OrganisationNavigation.id(event, PersonId::of));
    }

    private void show(PersonId id) {
        var person = staff.details(id);
        clearContent();
        setTitle(person.data().name().full());
        Runnable changed = () -> show(id);
        var facts = new PersonFacts(person);
        add(facts);
        if (!administrator) {
            add(new MembershipSection(person), new RoleSection(person), new LoginSection(person));
            return;
        }
        facts.allowReveal(() -> people.revealPersonnummer(id).orElse(""));
        add(
                new MembershipSection(person).allowChanges(memberships, units, changed),
                new RoleSection(person).allowChanges(people, units, changed),
                new LoginSection(person).allowChanges(people, changed),
                new HistorySection(trail, "person", id));
        actions(person, changed);
    }

    private void actions(PersonDetails person, Runnable changed) {
        var id = person.id();
        var use = new InUse("person", () -> people.deactivate(id), () -> people.reactivate(id), changed);
        actions(
                Links.action("organisation.edit", OrganisationNavigation.editPerson(id)),
                person.isActive() ? use.out() : use.back());
    }
}
