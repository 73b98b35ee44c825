package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.windowtests.Faults;
import se.omsorgsportal.windowtests.ProtocolProgress;
import se.omsorgsportal.windowtests.Protocols;
import se.omsorgsportal.windowtests.RoundReports;
import se.omsorgsportal.windowtests.TestWatch;

/** How far every tester has come, round by round, as they go (WIN-10). */
class ProtocolPanel extends Live {

    private final transient WindowDetails window;
    private final transient Protocols protocols;
    private final transient RoundReports reports;
    private final transient Map<Round, ResponsiveGrid<ProtocolProgress>> grids = new LinkedHashMap<>();
    private final transient Map<Round, Paragraph> sums = new LinkedHashMap<>();
    private final transient Map<Round, Div> papers = new LinkedHashMap<>();
    private transient List<RoundReports.Made> sent = List.of();
    private final FaultPanel faultPanel;

    ProtocolPanel(WindowDetails window, Protocols protocols, Faults faults, RoundReports reports, TestWatch watch) {
        super(watch, window.id(), window.state().isRunning());
        this.window = window;
        this.protocols = protocols;
        this.reports = reports;
        addClassName("list");
        rounds().forEach(this::addRound);
        faultPanel = new FaultPanel(window.id(), faults, protocols);
        add(new H3(Texts.of("windowtests.faults")), faultPanel);
        refresh();
    }

    private List<Round> rounds() {
        var rounds = new ArrayList<Round>();
        rounds.add(Round.LOCAL);
        if (window.secondRound() && window.state().compareTo(WindowState.CITRIX_UPDATED) >= 0) {
            rounds.add(Round.CITRIX);
        }
        return rounds;
    }

    private void addRound(Round round) {
        var grid = new ResponsiveGrid<ProtocolProgress>();
        grid.addComponentColumn(ProtocolPanel::who)
                .setHeader(Texts.of("windowtests.tester"))
                .setFlexGrow(2);
        grid.addColumn(line -> String.join(", ", line.areas()))
                .setHeader(Texts.of("windowtests.areas"))
                .setFlexGrow(3);
        grid.addComponentColumn(ProtocolPanel::progress)
                .setHeader(Texts.of("windowtests.progress"))
                .setFlexGrow(2);
        grid.addColumn(line -> line.lastAt() == null ? "–" : Dates.moment(line.lastAt()))
                .setHeader(Texts.of("windowtests.last"))
                .setFlexGrow(1);
        grid.card(line -> {
            var card = new Div(who(line), new Span(String.join(", ", line.areas())), progress(line));
            card.addClassName("row-card");
            return card;
        });
        grid.setAllRowsVisible(true);
        var sum = new Paragraph();
        sum.getElement().setAttribute("role", "status");
        grids.put(round, grid);
        sums.put(round, sum);
        var paper = new Div();
        paper.addClassName("form-actions");
        papers.put(round, paper);
        showPapers(round);
        add(new H3(Texts.of(round)), sum, paper, new ListBar("window-protocols", grid), grid);
    }

    private static Component who(ProtocolProgress line) {
        var name = line.substitute() ? Texts.of("windowtests.as-substitute", line.who()) : line.who();
        return line.protocol() == null
                ? new Span(name)
                : Links.to(name, WindowTestNavigation.protocol(line.protocol()));
    }

    private static Component progress(ProtocolProgress line) {
        var words = Texts.of("windowtests.progress.of", line.marked(), line.steps());
        if (line.failed() + line.blocked() > 0) {
            words += ", " + Texts.of("windowtests.progress.faults", line.failed() + line.blocked());
        }
        Tone tone = Tone.NEUTRAL;
        if (line.failed() + line.blocked() > 0) {
            tone = Tone.BAD;
        } else if (line.isFilledIn()) {
            tone = Tone.GOOD;
        } else if (line.absent()) {
            words = Texts.of("windowtests.progress.absent");
            tone = Tone.WARNING;
        } else if (line.marked() > 0) {
            tone = Tone.INFO;
        }
        return new StatusBadge(words, tone);
    }

    /** The report as it would be now; those that were sent stand as they were. */
    private void showPapers(Round round) {
        var links = Objects.requireNonNull(papers.get(round));
        links.removeAll();
        var name = window.number() + "-" + (round.ordinal() + 1) + ".pdf";
        links.add(new Anchor(
                Pdf.of(name, language -> reports.preview(window.id(), round, language)),
                Texts.of("windowtests.report.preview")));
        for (var made : sent) {
            if (made.round() == round) {
                links.add(new Anchor(
                        Pdf.of(name, language -> reports.pdf(made.id())),
                        Texts.of("windowtests.report.sent", Dates.moment(made.at()))));
            }
        }
    }

    @Override
    void refresh() {
        grids.forEach((round, grid) -> {
            var lines = protocols.progress(window.id(), round);
            grid.setItems(lines);
            int steps = lines.stream().mapToInt(ProtocolProgress::steps).sum();
            int marked = lines.stream().mapToInt(ProtocolProgress::marked).sum();
            long ready = lines.stream().filter(ProtocolProgress::isFilledIn).count();
            Objects.requireNonNull(sums.get(round))
                    .setText(Texts.of("windowtests.progress.sum", ready, lines.size(), marked, steps));
        });
        faultPanel.refresh();
        var now = reports.of(window.id());
        if (!now.equals(sent)) {
            sent = now;
            papers.keySet().forEach(this::showPapers);
        }
    }
}
