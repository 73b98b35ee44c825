package se.omsorgsportal.personaldata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import se.omsorgsportal.personaldata.Erasure;
import se.omsorgsportal.personaldata.ErasureCandidate;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Whose time is over, what keeps them, erasing, and who was erased (ALL-06). */
class ErasurePanel extends Div {

    /** A few seconds' work; whoever has more presses again, or lets the night do it. */
    private static final int AT_ONCE = 200;

    private final transient Erasure erasure;
    private final ResponsiveGrid<ErasureCandidate> candidates = new ResponsiveGrid<>();
    private final ResponsiveGrid<Erasure.Erased> log = new ResponsiveGrid<>();
    private final Div buttons = new Div(Buttons.danger("personal-data.erase", this::ask));

    ErasurePanel(Erasure erasure) {
        this.erasure = erasure;
        addClassName("list");
        buttons.addClassName("form-actions");
        candidateColumns();
        logColumns();
        candidates.setItems(query -> erasure.preview(query.getOffset(), query.getLimit()).stream());
        log.setItems(query -> erasure.log(query.getOffset(), query.getLimit()).stream());
        add(
                new H2(Texts.of("personal-data.erasure")),
                new Paragraph(Texts.of("personal-data.erasure.help", Dates.prose(erasure.before()))),
                new ListBar("erasure-candidates", candidates),
                candidates,
                buttons,
                new H2(Texts.of("personal-data.log")),
                new ListBar("erased", log),
                log);
        showButtons();
    }

    /** Nothing to press when nobody's time is over. */
    private void showButtons() {
        buttons.setVisible(erasure.due(1) > 0);
    }

    void refresh() {
        showButtons();
        candidates.getDataProvider().refreshAll();
        log.getDataProvider().refreshAll();
    }

    private void ask() {
        Confirm.danger("personal-data.erase.title", "personal-data.erase.text", "personal-data.erase", () -> {
            int erased = erasure.run(AT_ONCE);
            Notices.done("personal-data.erased", erased);
            refresh();
        });
    }

    private void candidateColumns() {
        candidates
                .addComponentColumn(ErasurePanel::person)
                .setHeader(Texts.of("personal-data.person"))
                .setFlexGrow(2);
        candidates.addColumn(each -> Dates.day(each.leftOn())).setHeader(Texts.of("personal-data.left-on"));
        candidates
                .addComponentColumn(ErasurePanel::verdict)
                .setHeader(Texts.of("personal-data.verdict"))
                .setFlexGrow(3);
        candidates
                .card(each -> {
                    var card = new Div(person(each), new Span(Dates.day(each.leftOn())), verdict(each));
                    card.addClassName("row-card");
                    return card;
                })
                .emptyState(new EmptyState("personal-data.erasure.none", "personal-data.erasure.none.help"));
    }

    private static Component person(ErasureCandidate candidate) {
        return Links.to(candidate.name(), "people/" + candidate.person());
    }

    private static Component verdict(ErasureCandidate candidate) {
        if (candidate.isErasable()) {
            return new StatusBadge(Texts.of("personal-data.verdict.erase"), Tone.INFO);
        }
        var reasons = candidate.holds().stream()
                .map(reason -> Texts.of("personal-data.hold." + reason))
                .collect(Collectors.joining(", "));
        return new StatusBadge(Texts.of("personal-data.verdict.keep", reasons), Tone.WARNING);
    }

    private void logColumns() {
        log.addColumn(each -> Dates.moment(each.at())).setHeader(Texts.of("personal-data.erased-at"));
        log.addColumn(each -> each.person().toString().substring(24)).setHeader(Texts.of("personal-data.number"));
        log.addColumn(each -> Dates.day(each.leftOn())).setHeader(Texts.of("personal-data.left-on"));
        log.addColumn(each -> each.by().isEmpty() ? Texts.of("personal-data.by-portal") : each.by())
                .setHeader(Texts.of("personal-data.erased-by"));
        log.card(each -> {
                    var card = new Div(
                            new Span(Dates.moment(each.at())),
                            new Span(each.person().toString().substring(24)));
                    card.addClassName("row-card");
                    return card;
                })
                .emptyState(new EmptyState("personal-data.log.none", "personal-data.log.none.help"));
    }
}
