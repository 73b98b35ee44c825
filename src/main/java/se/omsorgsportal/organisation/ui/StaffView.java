package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The staff of the units that a manager or superuser answers for (ORG-03). */
@Route(OrganisationNavigation.STAFF)
@Menu(title = "organisation.staff", order = 30, icon = "vaadin:users")
@Handbook("staff")
@RolesAllowed({"MANAGER", "SUPERUSER"})
class StaffView extends Page implements BeforeEnterObserver {

    private final Select<UnitSummary> unit = new Select<>();
    private final StaffList list;

    StaffView(Staff staff, Units units) {
        super("organisation.staff");
        list = new StaffList("staff", staff, new EmptyState("organisation.staff.none", "organisation.staff.none.help"));
        unit.setLabel(Texts.of("organisation.staff.unit"));
        var reached = new ArrayList<UnitSummary>();
        for (var role : new Role[] {Role.MANAGER, Role.SUPERUSER}) {
            units.mine(role).stream().filter(one -> !reached.contains(one)).forEach(reached::add);
        }
        unit.setItems(reached);
        unit.setItemLabelGenerator(one -> one == null ? Texts.of("organisation.staff.all-units") : one.name());
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(Texts.of("organisation.staff.all-units"));
        unit.addValueChangeListener(chosen ->
                list.at(chosen.getValue() == null ? null : chosen.getValue().id()));
        unit.setVisible(reached.size() > 1);
        list.bar()
                .field(
                        "unit",
                        unit,
                        one -> one.id().toString(),
                        text -> reached.stream()
                                .filter(one -> one.id().toString().equals(text))
                                .findFirst());
        add(list.roundTrip(units));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.bar().open(event);
    }
}
