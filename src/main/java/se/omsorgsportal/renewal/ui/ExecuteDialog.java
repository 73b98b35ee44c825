package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import se.omsorgsportal.renewal.Execution;
import se.omsorgsportal.renewal.Outcome;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.renewal.RunDetails;
import se.omsorgsportal.renewal.RunTally;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Says what will happen and has the number of accounts that end typed before it happens. */
class ExecuteDialog extends Dialog {

    private final transient RenewalRuns runs;
    private final transient RunDetails run;
    private final transient Runnable done;

    ExecuteDialog(RenewalRuns runs, RunDetails run, RunTally tally, Runnable done) {
        this.runs = runs;
        this.run = run;
        this.done = done;
        var errors = new FormErrors();
        var endings = errors.register("endings", new IntegerField(Texts.of("renewal.endings")));
        endings.setRequiredIndicatorVisible(true);
        endings.setWidthFull();
        setHeaderTitle(Texts.of("renewal.execute.title"));
        setWidth("min(36rem, 95vw)");
        add(
                errors,
                new Paragraph(Texts.of(
                        "renewal.execute.text",
                        tally.of(Outcome.END),
                        tally.of(Outcome.SHORT),
                        tally.of(Outcome.FULL),
                        tally.of(Outcome.NO_BASIS))),
                new Paragraph(Texts.of("renewal.execute.after")),
                endings);
        getFooter()
                .add(
                        Buttons.secondary("dialog.cancel", this::close),
                        Buttons.primary(
                                "renewal.execute",
                                () -> errors.run(() -> execute(Objects.requireNonNullElse(endings.getValue(), -1)))));
        addOpenedChangeListener(opened -> endings.focus());
    }

    private void execute(int endings) {
        var outcome = runs.execute(run.id(), endings);
        close();
        switch (outcome) {
            case Execution.Begun() -> Notices.done("renewal.begun");
            case Execution.Changed(int changed) -> Notices.problem("renewal.not-begun", changed);
        }
        done.run();
    }
}
