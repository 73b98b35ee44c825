package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.UnitDetails;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** A unit with its staff (ORG-01). */
@Route(OrganisationNavigation.UNITS + "/:id")
@Handbook("units")
@RolesAllowed("ADMINISTRATOR")
class UnitView extends Page implements BeforeEnterObserver {

    private final transient Units units;
    private final transient AuditTrail trail;
    private final transient Staff staff;

    UnitView(Units units, Staff staff, AuditTrail trail) {
        super("organisation.unit");
        this.units = units;
        this.trail = trail;
        this.staff = staff;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OrganisationNavigation.id(event, UnitId::of));
    }

    private void show(UnitId id) {
        var details = units.details(id);
        var unit = details.unit();
        clearContent();
        setTitle(unit.name());
        var people = new StaffList(
                "unit-staff", staff, new EmptyState("organisation.unit.empty", "organisation.unit.empty.help"));
        people.at(id);
        add(
                new Facts()
                        .add(
                                "organisation.provider",
                                Links.to(unit.providerName(), OrganisationNavigation.provider(unit.provider())))
                        .add("organisation.unit.kind", Texts.of(unit.kind()))
                        .add("organisation.state", Words.active(unit.active())),
                new H2(Texts.of("organisation.unit.staff")),
                people,
                new HistorySection(trail, "unit", id));
        actions(details);
    }

    private void actions(UnitDetails details) {
        var id = details.unit().id();
        Runnable changed = () -> {
            Notices.done("organisation.saved");
            show(id);
        };
        var use = new InUse("unit", () -> units.deactivate(id), () -> units.reactivate(id), () -> show(id));
        var edit = Buttons.secondary("organisation.edit", () -> UnitDialog.change(units, details, changed));
        if (!details.unit().active()) {
            actions(edit, use.back());
            return;
        }
        actions(Links.action("organisation.people.new", OrganisationNavigation.newPersonAt(id)), edit, use.out());
    }
}
