package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.faultreports.FaultChoice;
import se.omsorgsportal.faultreports.FaultLine;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.faultreports.ReleaseChecks;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** All reported faults, and where they sit: at some computers, or everywhere (WIN-13). */
@Route(FaultNavigation.FAULTS)
@Menu(title = "faults.title", order = 56, icon = "vaadin:bug")
@Handbook("fault-reports")
@RolesAllowed("ADMINISTRATOR")
class FaultsView extends Page implements BeforeEnterObserver {

    private final ResponsiveGrid<FaultLine> grid = new ResponsiveGrid<>();
    private final ListBar bar;

    FaultsView(FaultReports faults, ReleaseChecks checks) {
        super("faults.title");
        actions(Links.action("faults.new", FaultNavigation.NEW));
        var choice = new Select<FaultChoice>();
        choice.setLabel(Texts.of("faults.show"));
        choice.setItems(FaultChoice.values());
        choice.setItemLabelGenerator(Texts::of);
        choice.setValue(FaultChoice.OPEN);
        choice.addValueChangeListener(chosen -> grid.getDataProvider().refreshAll());
        columns();
        grid.card(FaultsView::card);
        grid.emptyState(new EmptyState("faults.none", "faults.none.help"));
        grid.setItems(query -> faults.page(choice.getValue(), query.getOffset(), query.getLimit()).stream());
        bar = new ListBar("faults", grid).choice("show", choice, FaultChoice.class);
        add(new SpreadPanel(faults.spread(), checks.counts()), section("faults.list", bar, grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
    }

    private void columns() {
        grid.addComponentColumn(FaultsView::link)
                .setHeader(Texts.of("faults.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(FaultLine::system).setHeader(Texts.of("faults.system")).setFlexGrow(2);
        grid.addColumn(FaultLine::unit).setHeader(Texts.of("faults.unit")).setFlexGrow(2);
        grid.addColumn(FaultLine::what).setHeader(Texts.of("faults.what")).setFlexGrow(4);
        grid.addColumn(FaultLine::device).setHeader(Texts.of("faults.device")).setFlexGrow(1);
        grid.addColumn(FaultLine::reporter)
                .setHeader(Texts.of("faults.reporter"))
                .setFlexGrow(2);
        grid.addColumn(line -> Dates.moment(line.reportedAt()))
                .setHeader(Texts.of("faults.reported"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> FaultWording.badge(line.state()))
                .setHeader(Texts.of("faults.state"))
                .setFlexGrow(2);
    }

    private static Component link(FaultLine line) {
        return Links.to(line.number().toString(), FaultNavigation.fault(line.id()));
    }

    private static Component card(FaultLine line) {
        var card = new Div(
                link(line),
                FaultWording.badge(line.state()),
                new Span(line.unit().isEmpty() ? line.system() : line.system() + ", " + line.unit()),
                new Span(line.what()),
                new Span(line.reporter() + ", " + Dates.moment(line.reportedAt())));
        card.addClassName("row-card");
        return card;
    }

    private static Section section(String titleKey, Component... content) {
        var section = new Section(new H2(Texts.of(titleKey)));
        section.add(content);
        section.setWidthFull();
        return section;
    }
}
