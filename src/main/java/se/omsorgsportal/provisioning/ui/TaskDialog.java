package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import se.omsorgsportal.provisioning.DirectoryTask;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** A task to be ticked: what to do, for whom, and a note; or, when it is not the user's to do, how it stands. */
class TaskDialog extends Dialog {

    TaskDialog(TaskDetails task, TaskDialogs dialogs, DirectoryTask directoryTask, boolean doable, Runnable changed) {
        setHeaderTitle(Texts.of(task.kind()));
        setWidth("min(38rem, 95vw)");
        add(new Paragraph(Texts.of("tasks.help." + task.kind().name())), dialogs.facts(task));
        if (doable) {
            form(task, dialogs, directoryTask, changed);
        } else {
            standing(task, dialogs);
            getFooter().add(Buttons.secondary("tasks.close", this::close));
        }
    }

    private void form(TaskDetails task, TaskDialogs dialogs, DirectoryTask directoryTask, Runnable changed) {
        var errors = new FormErrors();
        var note = errors.register("note", new TextArea(Texts.of("tasks.note")));
        note.setHelperText(Texts.of("tasks.note.help"));
        note.setMaxLength(FreeText.MAX_LENGTH);
        note.setWidthFull();
        add(errors, note);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close));
        if (directoryTask.canDo(task.kind())) {
            var directory = new DirectoryPart(task, directoryTask, errors, note::getValue);
            add(directory);
            getFooter()
                    .add(
                            Buttons.secondary(
                                    "tasks.directory.by-hand", () -> complete(task, dialogs, errors, note, changed)),
                            Buttons.primary(
                                    "tasks.directory.do." + task.kind(),
                                    () -> directory.carryOut(() -> finish(task, changed))));
        } else {
            getFooter().add(Buttons.primary("tasks.complete", () -> complete(task, dialogs, errors, note, changed)));
        }
    }

    private void complete(TaskDetails task, TaskDialogs dialogs, FormErrors errors, TextArea note, Runnable changed) {
        if (errors.run(() -> dialogs.complete(task, note.getValue(), changed))) {
            close();
            changed.run();
        }
    }

    private void finish(TaskDetails task, Runnable changed) {
        close();
        Notices.done("tasks.completed", Texts.of(task.kind()));
        changed.run();
    }

    private void standing(TaskDetails task, TaskDialogs dialogs) {
        add(TaskWords.state(task.state(), task.overdue()));
        var by = task.doneBy();
        var at = task.doneAt();
        if (by != null && at != null) {
            add(new Paragraph(Texts.of("tasks.done-by", dialogs.doneBy(task), Dates.moment(at))));
        }
        if (!task.waitingFor().isEmpty()) {
            add(new Paragraph(Texts.of("tasks.waits-for", TaskWords.waitingFor(task))));
        }
        if (!task.note().isEmpty()) {
            add(new Paragraph(task.note()));
        }
        if (!task.mine()) {
            add(new Paragraph(Texts.of("tasks.not-yours", Texts.of(task.owner()))));
        }
    }
}
