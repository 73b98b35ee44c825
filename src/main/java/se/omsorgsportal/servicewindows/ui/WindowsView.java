package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The service windows that the user may know of: what is coming and in progress, or what has been. */
@Route(WindowNavigation.WINDOWS)
@Menu(title = "windows.title", order = 50, icon = "vaadin:wrench")
@Handbook("service-windows")
@PermitAll
class WindowsView extends Page implements BeforeEnterObserver {

    private final Select<WindowFilter> filter = new Select<>();
    private final ResponsiveGrid<WindowSummary> grid = new ResponsiveGrid<>();
    private final transient Map<String, String> systems;

    WindowsView(Windows windows, CareSystems catalogue, CurrentUser user) {
        super("windows.title");
        systems = catalogue.systemNames();
        boolean plans = user.has(Role.ADMINISTRATOR);
        if (plans) {
            actions(
                    Links.to(Texts.of("windows.archive"), WindowNavigation.ARCHIVE),
                    Links.action("windows.plan", WindowNavigation.PLAN));
        }
        filter.setLabel(Texts.of("windows.show"));
        filter.setItems(List.of(WindowFilter.OPEN, WindowFilter.OVER));
        filter.setItemLabelGenerator(Texts::of);
        filter.setValue(WindowFilter.OPEN);
        filter.addValueChangeListener(chosen -> grid.getDataProvider().refreshAll());
        columns();
        grid.card(this::card);
        grid.emptyState(new EmptyState("windows.none", plans ? "windows.none.help.plan" : "windows.none.help"));
        grid.setItems(query -> windows.list(filter.getValue(), query.getOffset(), query.getLimit()).stream());
        var bar = new ListBar("windows", grid).choice("show", filter, WindowFilter.class);
        bar.addComponentAtIndex(1, Links.to(Texts.of("windows.calendar"), WindowNavigation.CALENDAR));
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = WindowNavigation.filter(event);
        filter.setValue(asked == WindowFilter.OVER ? asked : WindowFilter.OPEN);
    }

    private void columns() {
        grid.addComponentColumn(WindowsView::link).setHeader(Texts.of("windows.number"));
        grid.addColumn(window -> WindowWords.systems(window.systems(), systems))
                .setHeader(Texts.of("windows.systems"))
                .setFlexGrow(3);
        grid.addColumn(window -> WindowWords.brief(window.schedule()))
                .setHeader(Texts.of("windows.when"))
                .setFlexGrow(2);
        grid.addColumn(window -> Texts.of(window.kind())).setHeader(Texts.of("windows.kind"));
        grid.addComponentColumn(window -> WindowWords.badge(window.state()))
                .setHeader(Texts.of("windows.state"))
                .setFlexGrow(2);
    }

    private static Component link(WindowSummary window) {
        return Links.to(window.number().toString(), WindowNavigation.window(window.id()));
    }

    private Component card(WindowSummary window) {
        var card = new Div(
                link(window),
                new Span(WindowWords.systems(window.systems(), systems)),
                new Span(WindowWords.brief(window.schedule())),
                WindowWords.badge(window.state()));
        card.addClassName("row-card");
        return card;
    }
}
