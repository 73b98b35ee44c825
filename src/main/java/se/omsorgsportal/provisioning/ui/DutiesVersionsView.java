package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.provisioning.Duties;
import se.omsorgsportal.provisioning.DutiesAcceptance;
import se.omsorgsportal.provisioning.DutiesVersion;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The versions of annex 1: who has accepted which, and how a new one is published (PRV-14). */
@Route(ProvisioningNavigation.DUTIES_VERSIONS)
@Menu(title = "duties.versions.title", order = 62, icon = "vaadin:clipboard-check")
@Handbook("duties-versions")
@RolesAllowed("ADMINISTRATOR")
class DutiesVersionsView extends Page {

    private final transient Duties duties;
    private final Select<DutiesVersion> version = new Select<>();
    private final ResponsiveGrid<DutiesAcceptance> grid = new ResponsiveGrid<>();

    DutiesVersionsView(Duties duties) {
        super("duties.versions.title");
        this.duties = duties;
        version.setLabel(Texts.of("duties.versions.version"));
        version.setItemLabelGenerator(DutiesVersionsView::words);
        version.addValueChangeListener(chosen -> grid.getDataProvider().refreshAll());
        grid.addColumn(DutiesAcceptance::name)
                .setHeader(Texts.of("duties.versions.person"))
                .setFlexGrow(2);
        grid.addColumn(each -> Dates.moment(each.at())).setHeader(Texts.of("duties.versions.accepted-at"));
        grid.card(each -> new Div(new Span(each.name()), new Span(" " + Dates.moment(each.at()))));
        grid.emptyState(new EmptyState("duties.versions.none", "duties.versions.none.help"));
        show();
        grid.setItems(query ->
                duties.acceptances(version.getValue().version(), query.getOffset(), query.getLimit()).stream());
        actions(
                Links.to(Texts.of("duties.versions.read"), ProvisioningNavigation.DUTIES),
                Buttons.primary(
                        "duties.versions.write",
                        () -> new DutiesDialog(
                                        duties,
                                        version.getListDataView().getItem(0).version(),
                                        this::show)
                                .open()));
        add(
                new Paragraph(Texts.of("duties.versions.intro")),
                version,
                new H2(Texts.of("duties.versions.who")),
                new ListBar("duties-acceptances", grid),
                grid);
    }

    private void show() {
        var all = duties.versions();
        version.setItems(all);
        version.setValue(all.getFirst());
    }

    private static String words(DutiesVersion version) {
        var day = Dates.day(Zone.at(version.publishedAt()).toLocalDate());
        return Texts.of("duties.versions.words", version.version(), day, version.accepted());
    }
}
