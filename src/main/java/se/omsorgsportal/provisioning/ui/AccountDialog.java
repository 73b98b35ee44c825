package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import se.omsorgsportal.provisioning.AccountTask;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.provisioning.DirectoryTask;
import se.omsorgsportal.provisioning.NewAccount;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** The account: the proposed name, the first password, the last day; done when it is made in the directory (PRV-01). */
class AccountDialog extends Dialog {

    private final transient AccountTask accountTask;
    private final transient TaskDetails task;
    private final FormErrors errors = new FormErrors();
    private final Span name = new Span();
    private final PasswordField password;
    private final DayField validTo = errors.register("validTo", new DayField("tasks.valid-to"));
    private final TextArea note = errors.register("note", new TextArea(Texts.of("tasks.note")));

    AccountDialog(
            TaskDetails task,
            TaskDialogs dialogs,
            AccountTask accountTask,
            DirectoryTask directoryTask,
            Credentials credentials,
            Runnable changed) {
        this.accountTask = accountTask;
        this.task = task;
        var proposal = accountTask.proposal(task.id());
        password = errors.register("password", new PasswordField(credentials::propose));
        name.setText(proposal.account().fullName());
        name.addClassName("secret");
        validTo.setValue(proposal.validTo());
        validTo.setRequiredIndicatorVisible(true);
        note.setMaxLength(FreeText.MAX_LENGTH);
        note.setWidthFull();
        setHeaderTitle(Texts.of(task.kind()));
        setWidth("min(40rem, 95vw)");
        var facts = dialogs.facts(task).add("tasks.user-name", new Div(name, taken()));
        var form = new Div(errors, password, password.another(), validTo, note);
        form.addClassName("form");
        add(new Paragraph(Texts.of("tasks.help.AD_ACCOUNT")), facts, form);
        if (directoryTask.canDo(task.kind())) {
            var directory = new DirectoryPart(task, directoryTask, errors, this::typed);
            add(directory);
            getFooter()
                    .add(
                            Buttons.secondary("dialog.cancel", this::close),
                            Buttons.secondary("tasks.directory.by-hand", () -> save(changed)),
                            Buttons.primary("tasks.directory.create", () -> directory.carryOut(() -> finish(changed))));
        } else {
            getFooter()
                    .add(
                            Buttons.secondary("dialog.cancel", this::close),
                            Buttons.primary("tasks.complete", () -> save(changed)));
        }
    }

    private void finish(Runnable changed) {
        close();
        Notices.done("tasks.directory.created", Texts.of(task.kind()));
        changed.run();
    }

    private Div taken() {
        var taken = new Div(Buttons.link("tasks.account.taken", () -> {
            accountTask.nameIsTaken(task.id());
            var next = accountTask.proposal(task.id()).account().fullName();
            name.setText(next);
            Notices.done("tasks.account.next", next);
        }));
        taken.addClassName("row-actions");
        return taken;
    }

    private void save(Runnable changed) {
        if (errors.run(() -> accountTask.made(task.id(), typed()))) {
            close();
            Notices.done("tasks.account.done", Texts.of(task.kind()));
            changed.run();
        }
    }

    private NewAccount typed() {
        var day = validTo.getValue();
        if (day == null) {
            throw new InvalidInput("validTo", "day.missing");
        }
        return new NewAccount(password.getValue(), day, note.getValue());
    }
}
