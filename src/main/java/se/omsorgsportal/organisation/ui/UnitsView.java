package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;

/** All units (ORG-01). */
@Route(OrganisationNavigation.UNITS)
@Menu(title = "organisation.units", order = 34, icon = "vaadin:building-o")
@Handbook("units")
@RolesAllowed("ADMINISTRATOR")
class UnitsView extends Page implements BeforeEnterObserver {

    private final UnitList list;

    UnitsView(Units units, Providers providers) {
        super("organisation.units");
        actions(Buttons.primary(
                "organisation.units.new",
                () -> UnitDialog.create(
                        units,
                        providers,
                        null,
                        id -> getUI().ifPresent(ui -> ui.navigate(OrganisationNavigation.unit(id))))));
        list = new UnitList(units, null);
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.bar().open(event);
    }
}
