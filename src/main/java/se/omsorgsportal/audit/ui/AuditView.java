package se.omsorgsportal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.audit.AuditCheck;
import se.omsorgsportal.audit.AuditRow;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.audit.AuditWords;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The log of acts, newest first; {@code audit?object=…} opens it at one object. */
@Route("audit")
@Menu(title = "nav.audit", order = 80, icon = "vaadin:archive")
@RolesAllowed("ADMINISTRATOR")
@Handbook("audit")
class AuditView extends Page implements BeforeEnterObserver {

    private final transient AuditTrail trail;
    private final transient AuditWords words = new AuditWords(UI.getCurrent().getLocale());
    private final ResponsiveGrid<AuditRow> entries = new ResponsiveGrid<>();
    private final transient AuditFilter filter;
    private final ListBar bar;
    private final String fileName = Texts.of("audit-view.export.file");

    AuditView(AuditTrail trail, AuditCheck check) {
        super("audit-view.title");
        this.trail = trail;
        filter = new AuditFilter(trail, words, () -> entries.getDataProvider().refreshAll());
        actions(export());
        columns();
        entries.card(this::card);
        entries.emptyState(new EmptyState("audit-view.none", "audit-view.none.help"));
        entries.setItems(query -> trail.find(filter.search(), query.getOffset(), query.getLimit()).stream());
        bar = new ListBar("audit", entries);
        filter.addTo(bar);
        add(new ChainPanel(check), bar, entries);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
    }

    private void columns() {
        entries.addColumn(row -> Dates.moment(row.at()))
                .setHeader(words.heading("at"))
                .setWidth("11rem")
                .setFlexGrow(0);
        entries.addColumn(this::who).setHeader(words.heading("actor"));
        entries.addComponentColumn(this::link).setHeader(words.heading("act"));
        entries.addColumn(this::object).setHeader(words.heading("label"));
        entries.addColumn(AuditRow::personName).setHeader(words.heading("person"));
        entries.addColumn(AuditRow::origin).setHeader(words.heading("origin"));
    }

    private String who(AuditRow row) {
        return row.role() == null ? words.actor(row) : words.actor(row) + ", " + words.role(row.role());
    }

    private String object(AuditRow row) {
        return words.objectType(row.objectType()) + " " + row.label();
    }

    private Anchor link(AuditRow row) {
        return Links.to(words.act(row.what()), "audit/" + row.seq());
    }

    private Component card(AuditRow row) {
        var card = new Div(link(row), new Span(object(row)), new Span(who(row)), new Span(Dates.moment(row.at())));
        card.addClassName("row-card");
        return card;
    }

    private Anchor export() {
        DownloadHandler csv = this::download;
        var link = new Anchor(csv, Texts.of("audit-view.export"));
        link.addClassName("action-link");
        return link;
    }

    private void download(DownloadEvent event) {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        trail.export(filter.search(), words, event.getOutputStream());
    }
}
