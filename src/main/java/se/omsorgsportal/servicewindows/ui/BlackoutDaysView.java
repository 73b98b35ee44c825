package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.servicewindows.BlackoutPeriod;
import se.omsorgsportal.servicewindows.Blackouts;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** Days on which no window should lie, as the fee run and payments (WIN-04). */
@Route(PlanNavigation.BLACKOUTS)
@Menu(title = "blackouts.title", order = 54, icon = "vaadin:ban")
@Handbook("blackout-days")
@RolesAllowed("ADMINISTRATOR")
class BlackoutDaysView extends Page {

    private final transient Blackouts blackouts;
    private final transient CareSystems systems;
    private final transient Map<String, String> names;
    private final ResponsiveGrid<BlackoutPeriod> grid = new ResponsiveGrid<>();

    BlackoutDaysView(Blackouts blackouts, CareSystems systems) {
        super("blackouts.title");
        this.blackouts = blackouts;
        this.systems = systems;
        this.names = systems.systemNames();
        actions(Buttons.primary("blackouts.add", () -> new BlackoutDialog(blackouts, systems, this::refresh).open()));
        grid.addColumn(BlackoutDaysView::days).setHeader(Texts.of("blackouts.days"));
        grid.addColumn(BlackoutPeriod::what)
                .setHeader(Texts.of("blackouts.what"))
                .setFlexGrow(3);
        grid.addColumn(this::system).setHeader(Texts.of("blackouts.system")).setFlexGrow(2);
        grid.addComponentColumn(this::change).setHeader("").setKey(ResponsiveGrid.ACTION);
        grid.card(this::card);
        grid.emptyState(new EmptyState("blackouts.none", "blackouts.none.help"));
        grid.setItems(query -> blackouts.coming(query.getOffset(), query.getLimit()).stream());
        add(new Paragraph(Texts.of("blackouts.intro")), new ListBar("blackouts", grid), grid);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private String system(BlackoutPeriod period) {
        return period.system().isEmpty()
                ? Texts.of("blackouts.all-systems")
                : names.getOrDefault(period.system(), period.system());
    }

    private static String days(BlackoutPeriod period) {
        return period.first().equals(period.last())
                ? Dates.day(period.first())
                : Dates.day(period.first()) + " – " + Dates.day(period.last());
    }

    private Component change(BlackoutPeriod period) {
        var button = Buttons.link(
                "blackouts.change", () -> new BlackoutDialog(blackouts, systems, period, this::refresh).open());
        button.setAriaLabel(Texts.of("blackouts.change.one", days(period)));
        return button;
    }

    private Component card(BlackoutPeriod period) {
        var what = new Span(period.what());
        what.addClassName("list-title");
        var card = new Div(what, new Span(days(period)), new Span(system(period)), change(period));
        card.addClassName("row-card");
        return card;
    }
}
