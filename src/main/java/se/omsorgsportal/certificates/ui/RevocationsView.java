package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.certificates.CardNumber;
import se.omsorgsportal.certificates.RevocationFilter;
import se.omsorgsportal.certificates.RevocationLine;
import se.omsorgsportal.certificates.Revocations;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The register of revocations, newest first (SIT-04). */
@Route(CertificateNavigation.REVOCATIONS)
@Handbook("revocations")
@RolesAllowed("ADMINISTRATOR")
class RevocationsView extends Page implements BeforeEnterObserver {

    private final TextField text = new TextField(Texts.of("certificates.revocations.text"));
    private final DayField from = new DayField("certificates.revocations.from");
    private final DayField to = new DayField("certificates.revocations.to");
    private final ResponsiveGrid<RevocationLine> grid = new ResponsiveGrid<>();
    private final ListBar bar;

    RevocationsView(Revocations revocations) {
        super("certificates.revocations");
        actions(Links.to(Texts.of("certificates.title"), CertificateNavigation.CERTIFICATES));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(changed -> refresh());
        from.addValueChangeListener(changed -> refresh());
        to.addValueChangeListener(changed -> refresh());
        columns();
        grid.emptyState(new EmptyState("certificates.revocations.none", "certificates.revocations.none.help"));
        grid.setItems(query -> revocations
                .page(
                        new RevocationFilter(text.getValue(), from.getValue(), to.getValue()),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        bar = new ListBar("revocations", grid).text("q", text).day("from", from).day("to", to);
        add(new Paragraph(Texts.of("certificates.revocations.intro")), bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
    }

    private void columns() {
        grid.addColumn(line -> Dates.moment(line.record().revokedAt()))
                .setHeader(Texts.of("certificates.revoked-at"))
                .setFlexGrow(2);
        grid.addComponentColumn(RevocationsView::holder)
                .setHeader(Texts.of("certificates.person"))
                .setFlexGrow(2);
        grid.addComponentColumn(RevocationsView::certificate)
                .setHeader(Texts.of("certificates.certificate"))
                .setFlexGrow(3);
        grid.addColumn(line -> line.record().reason())
                .setHeader(Texts.of("certificates.reason"))
                .setFlexGrow(3);
        grid.addColumn(line -> CertificateWords.who(line.askedBy(), line.askedFor()) + ", "
                        + Dates.moment(line.record().askedAt()))
                .setHeader(Texts.of("certificates.asked-by"))
                .setFlexGrow(2);
        grid.addColumn(line -> CertificateWords.who(line.receivedBy(), line.receivedFor()))
                .setHeader(Texts.of("certificates.received-by"))
                .setFlexGrow(2);
        grid.card(RevocationsView::card);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private static Component holder(RevocationLine line) {
        var certificate = line.record().certificate();
        return certificate == null
                ? new Span(line.name())
                : Links.to(line.name(), CertificateNavigation.certificate(certificate));
    }

    private static Component certificate(RevocationLine line) {
        var kept = line.record();
        var lines = new Div();
        if (!kept.hsaId().isEmpty()) {
            lines.add(new Div(new Span(kept.hsaId())));
        }
        lines.add(new Div(new Span(Texts.of("certificates.card-no", new CardNumber(kept.cardNumber()).grouped()))));
        return lines;
    }

    private static Component card(RevocationLine line) {
        var kept = line.record();
        var card = new Div(
                holder(line),
                new Span(Dates.moment(kept.revokedAt())),
                certificate(line),
                new Span(kept.reason()),
                new Span(Texts.of(
                        "certificates.asked-and-received",
                        CertificateWords.who(line.askedBy(), line.askedFor()),
                        CertificateWords.who(line.receivedBy(), line.receivedFor()))));
        card.addClassName("row-card");
        return card;
    }
}
