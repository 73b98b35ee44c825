package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.Duration;
import se.omsorgsportal.renewal.AccountState;
import se.omsorgsportal.renewal.Outcome;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.renewal.RunDetails;
import se.omsorgsportal.renewal.RunState;
import se.omsorgsportal.renewal.RunTally;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** How far a run has come, in numbers, and what can be done with it now. */
class RunStatus extends Div {

    private final transient RenewalRuns runs;
    private final transient RunDetails run;
    private final transient RunTally tally;
    private final transient Runnable changed;
    private final Div actions = new Div();

    RunStatus(RenewalRuns runs, RunDetails run, RunTally tally, Clock clock, Runnable changed) {
        this.runs = runs;
        this.run = run;
        this.tally = tally;
        this.changed = changed;
        addClassName("list");
        actions.addClassName("form-actions");
        add(new Div(RenewalWords.state(run.state())));
        if (!run.covered()) {
            add(warning("renewal.not-covered", "sign-ins"));
        }
        add(figures());
        switch (run.state()) {
            case PREVIEW -> preview();
            case EXECUTING, UNDOING, SETTLING -> progress();
            case EXECUTED -> undoable(clock);
            case SETTLED, UNDONE, DISCARDED -> held();
        }
        add(actions);
    }

    private Facts figures() {
        var facts = new Facts()
                .add("renewal.as-of", Dates.prose(run.asOf()))
                .add("renewal.accounts", Integer.toString(run.accounts()));
        for (var outcome : Outcome.values()) {
            facts.add("Outcome." + outcome.name(), Integer.toString(tally.of(outcome)));
        }
        return facts.add("renewal.decided-count", Integer.toString(tally.decided()));
    }

    private void preview() {
        if (tally.changed() > 0) {
            var badge = new StatusBadge(Texts.of("renewal.changed", tally.changed()), Tone.WARNING);
            add(new Div(badge), new Paragraph(Texts.of("renewal.changed.help")));
            actions.add(Buttons.primary("renewal.confirm-changes", () -> {
                runs.confirmChanges(run.id());
                changed.run();
            }));
        }
        var execute = Buttons.primary("renewal.execute", () -> new ExecuteDialog(runs, run, tally, changed).open());
        execute.setEnabled(tally.changed() == 0 && run.accounts() > 0);
        actions.add(
                execute,
                Buttons.secondary("renewal.refresh", () -> {
                    runs.refresh(run.id());
                    Notices.done("renewal.refreshed");
                    changed.run();
                }),
                Buttons.danger("renewal.discard", () -> {
                    runs.discard(run.id());
                    Notices.done("renewal.discarded");
                    changed.run();
                }));
    }

    private void progress() {
        int left = tally.of(run.state() == RunState.EXECUTING ? AccountState.OPEN : AccountState.DONE);
        double done = run.accounts() == 0 ? 1 : (double) (run.accounts() - left) / run.accounts();
        var bar = new ProgressBar(0, 1, Math.clamp(done, 0, 1));
        bar.getElement().setAttribute("aria-label", Texts.of("renewal.progress"));
        add(bar, new Paragraph(Texts.of("renewal.progress.n", run.accounts() - left, run.accounts())));
    }

    private void undoable(Clock clock) {
        held();
        var until = run.undoUntil();
        if (until == null || !run.isUndoable(clock.instant())) {
            return;
        }
        var left = Dates.length(Duration.between(clock.instant(), until));
        add(new Paragraph(Texts.of("renewal.undo.until", Dates.moment(until), left)));
        actions.add(
                Buttons.danger(
                        "renewal.undo",
                        () -> Confirm.danger("renewal.undo.title", "renewal.undo.text", "renewal.undo", () -> {
                            runs.undo(run.id());
                            changed.run();
                        })),
                Buttons.secondary(
                        "renewal.settle",
                        () -> Confirm.ask("renewal.settle.title", "renewal.settle.text", "renewal.settle", () -> {
                            runs.settle(run.id());
                            changed.run();
                        })));
    }

    private void held() {
        int held = tally.of(AccountState.HELD) + tally.of(AccountState.KEPT);
        if (held > 0) {
            add(new Paragraph(Texts.of("renewal.held", held)));
        }
    }

    private static Div warning(String key, String path) {
        return new Div(
                new StatusBadge(Texts.of(key), Tone.WARNING),
                new Paragraph(Texts.of(key + ".help")),
                Links.to(Texts.of("signins.title"), path));
    }
}
