package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.directory.DirectoryPlan;
import se.omsorgsportal.directory.OperationDetails;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.directory.ui.OperationWords;
import se.omsorgsportal.directory.ui.PlanList;
import se.omsorgsportal.provisioning.DirectoryTask;
import se.omsorgsportal.provisioning.NewAccount;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** The part of a task's dialog where the directory does it: how it stands, a dry run, and doing it (PRV-15). */
class DirectoryPart extends Div {

    private final transient TaskDetails task;
    private final transient DirectoryTask directoryTask;
    private final FormErrors errors;
    private final transient Supplier<?> typed;
    private final Checkbox open = new Checkbox(Texts.of("tasks.directory.open"), true);
    private final Div outcome = new Div();

    /** @param typed the account as typed, or the note of a task that is none */
    DirectoryPart(TaskDetails task, DirectoryTask directoryTask, FormErrors errors, Supplier<?> typed) {
        this.task = task;
        this.directoryTask = directoryTask;
        this.errors = errors;
        this.typed = typed;
        addClassName("directory-part");
        boolean creates = task.kind() == TaskKind.AD_ACCOUNT;
        add(new H3(Texts.of("tasks.directory")), new Paragraph(Texts.of("tasks.directory.help." + task.kind())));
        if (creates) {
            open.setHelperText(Texts.of("tasks.directory.open.help"));
            add(open);
        }
        add(Buttons.secondary("tasks.directory.dry-run", this::dryRun), outcome);
        directoryTask.standing(task.id()).ifPresent(this::show);
    }

    private void dryRun() {
        errors.run(() -> {
            DirectoryPlan plan = directoryTask.dryRun(
                    task.id(), task.kind() == TaskKind.AD_ACCOUNT ? (NewAccount) typed.get() : null, open.getValue());
            outcome.removeAll();
            outcome.add(new PlanList(plan));
        });
    }

    /** @param done called when the directory has it; otherwise the reason stands here, and the task stays open */
    void carryOut(Runnable done) {
        errors.run(() -> {
            var operation = task.kind() == TaskKind.AD_ACCOUNT
                    ? directoryTask.create(task.id(), (NewAccount) typed.get(), open.getValue())
                    : directoryTask.carryOut(task.id(), (String) typed.get());
            if (operation.state() == OperationState.DONE) {
                done.run();
            } else {
                show(operation);
            }
        });
    }

    private void show(OperationDetails operation) {
        outcome.removeAll();
        outcome.add(OperationWords.standing(operation), new Paragraph(Texts.of("tasks.directory.or-by-hand")));
    }
}
