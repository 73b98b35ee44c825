package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.omsorgsportal.renewal.Outcome;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.renewal.RunDetails;
import se.omsorgsportal.renewal.RunFilter;
import se.omsorgsportal.renewal.RunId;
import se.omsorgsportal.renewal.RunLine;
import se.omsorgsportal.renewal.RunState;
import se.omsorgsportal.renewal.RunTally;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The accounts of a run with what becomes of them and why, to be filtered and decided about. */
class RunGrid extends Div {

    private final transient RenewalRuns runs;
    private final transient RunId id;
    private final transient Runnable changed;
    private final Select<Outcome> outcome = new Select<>();
    private final TextField userName = new TextField(Texts.of("renewal.user-name"));
    private final Checkbox decidedOnly = new Checkbox(Texts.of("renewal.decided-only"));
    private final Checkbox changedOnly = new Checkbox(Texts.of("renewal.changed-only"));
    private final Checkbox seenSince = new Checkbox(Texts.of("renewal.seen-since"));
    private final ResponsiveGrid<RunLine> grid = new ResponsiveGrid<>();
    private final Button decideAll;
    private boolean open;

    RunGrid(RenewalRuns runs, RunId id, Runnable changed) {
        this.runs = runs;
        this.id = id;
        this.changed = changed;
        addClassName("list");
        grid.addClassName("tall-list");
        decideAll = Buttons.secondary("renewal.decide-all", this::decideAll);
        outcome.setLabel(Texts.of("renewal.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(Texts.of("renewal.all"));
        outcome.setItemLabelGenerator(each -> each == null ? Texts.of("renewal.all") : Texts.of(each));
        userName.setClearButtonVisible(true);
        userName.setValueChangeMode(ValueChangeMode.LAZY);
        outcome.addValueChangeListener(chosen -> reload());
        userName.addValueChangeListener(typed -> reload());
        for (var box : new Checkbox[] {decidedOnly, changedOnly, seenSince}) {
            box.addValueChangeListener(ticked -> reload());
        }
        columns();
        grid.setItems(query -> runs.lines(id, filter(), query.getOffset(), query.getLimit()).stream());
        var bar = new ListBar("renewal-accounts", grid)
                .choice("outcome", outcome, Outcome.class)
                .text("q", userName)
                .tick("decided", decidedOnly)
                .tick("changed", changedOnly)
                .tick("seen", seenSince);
        bar.addComponentAtIndex(bar.getComponentCount() - 1, decideAll);
        add(bar, grid);
    }

    RunFilter filter() {
        return new RunFilter(
                outcome.getValue(),
                null,
                changedOnly.getValue(),
                decidedOnly.getValue(),
                seenSince.getValue(),
                userName.getValue());
    }

    /** @param anew whether the accounts may have changed */
    void show(RunDetails run, RunTally tally, boolean anew) {
        open = run.state() == RunState.PREVIEW;
        decideAll.setVisible(open);
        changedOnly.setVisible(open && (tally.changed() > 0 || changedOnly.getValue()));
        grid.offerActions(open);
        if (anew) {
            reload();
        }
    }

    private void reload() {
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        grid.addComponentColumn(line -> Links.to(line.name(), "people/" + line.person()))
                .setHeader(Texts.of("renewal.person"))
                .setFlexGrow(2);
        grid.addColumn(RunLine::userName).setHeader(Texts.of("renewal.user-name"));
        grid.addColumn(line -> RenewalWords.lastSignIn(line.lastSignIn())).setHeader(Texts.of("renewal.last-sign-in"));
        grid.addColumn(line -> Dates.day(line.created())).setHeader(Texts.of("renewal.created"));
        grid.addComponentColumn(RenewalWords::outcome)
                .setHeader(Texts.of("renewal.outcome"))
                .setFlexGrow(2);
        grid.addColumn(RenewalWords::newLastDay).setHeader(Texts.of("renewal.valid-to"));
        grid.addComponentColumn(this::button)
                .setHeader(Texts.of("renewal.action"))
                .setKey(ResponsiveGrid.ACTION)
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.card(this::card);
        grid.emptyState(new EmptyState("renewal.no-accounts", "renewal.no-accounts.help"));
    }

    private Component button(RunLine line) {
        var decide = Buttons.link(line.reason() == null ? "renewal.decide" : "renewal.undecide", () -> decide(line));
        decide.setAriaLabel(
                Texts.of(line.reason() == null ? "renewal.decide.for" : "renewal.undecide.for", line.name()));
        return decide;
    }

    private void decide(RunLine line) {
        if (line.reason() != null) {
            runs.undecide(id, line.person());
            changed.run();
            return;
        }
        new DecisionDialog(Texts.of("renewal.decide"), line.name() + ", " + line.userName(), (what, why) -> {
                    runs.decide(id, line.person(), what, why);
                    changed.run();
                })
                .open();
    }

    private void decideAll() {
        int shown = runs.count(id, filter());
        new DecisionDialog(Texts.of("renewal.decide-all"), Texts.of("renewal.decide-all.text", shown), (what, why) -> {
                    Notices.done("renewal.decided-all", runs.decideAll(id, filter(), what, why));
                    changed.run();
                })
                .open();
    }

    private Component card(RunLine line) {
        var card = new Div(
                Links.to(line.name(), "people/" + line.person()),
                new Span(line.userName()),
                RenewalWords.outcome(line),
                new Span(Texts.of("renewal.last-sign-in.at", RenewalWords.lastSignIn(line.lastSignIn()))),
                new Span(Texts.of("renewal.valid-to.at", RenewalWords.newLastDay(line))));
        card.addClassName("row-card");
        if (open) {
            card.add(button(line));
        }
        return card;
    }
}
