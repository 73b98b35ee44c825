package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.omsorgsportal.notifications.MailDetails;
import se.omsorgsportal.notifications.MailState;
import se.omsorgsportal.notifications.Mails;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** One mail: what it says, where it is, and sending it again or not at all (ALL-01). */
@Route(MailNavigation.MAIL + "/:id")
@Handbook("mail")
@RolesAllowed("ADMINISTRATOR")
class MailMessageView extends Page implements BeforeEnterObserver {

    private final transient Mails mails;

    MailMessageView(Mails mails) {
        super("mail.title");
        this.mails = mails;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MailNavigation.id(event));
    }

    private void show(UUID id) {
        var mail = mails.details(id);
        clearContent();
        setTitle(mail.subject());
        actions(actionsFor(mail).toArray(Component[]::new));
        add(
                Links.to(Texts.of("mail.action.back"), MailNavigation.MAIL),
                facts(mail),
                new H2(Texts.of("mail.content")),
                MailWords.text(mail.body()));
    }

    private List<Component> actionsFor(MailDetails mail) {
        List<Component> buttons = new ArrayList<>();
        if (mail.state() == MailState.WAITING) {
            buttons.add(button("mail.action.send-now", "mail.hurried", mail, () -> mails.sendNow(mail.id())));
        }
        if (mail.state().isResendable()) {
            buttons.add(button("mail.action.resend", "mail.resent", mail, () -> mails.resend(mail.id())));
        }
        if (mail.state().isCancellable()) {
            buttons.add(Buttons.danger(
                    "mail.action.cancel",
                    () -> Confirm.danger("mail.cancel.title", "mail.cancel.text", "mail.action.cancel", () -> {
                        mails.cancel(mail.id());
                        done("mail.cancelled", mail);
                    })));
        }
        return buttons;
    }

    private Component button(String key, String doneKey, MailDetails mail, Runnable action) {
        return Buttons.secondary(key, () -> {
            action.run();
            done(doneKey, mail);
        });
    }

    private void done(String key, MailDetails mail) {
        Notices.done(key);
        show(mail.id());
    }

    private static Facts facts(MailDetails mail) {
        var address = mail.address();
        var due = mail.dueAt();
        var sent = mail.sentAt();
        var facts = new Facts()
                .add("mail.column.state", MailWords.badge(mail.state()))
                .add("mail.column.recipient", mail.recipientName())
                .add("mail.fact.address", address == null ? "" : address)
                .add("mail.fact.template", Texts.of(mail.template()))
                .add("mail.fact.language", MailWords.language(mail.language()))
                .add("mail.column.created", Dates.moment(mail.createdAt()))
                .add("mail.column.attempts", Integer.toString(mail.attempts()));
        if (mail.attachments() > 0) {
            facts.add("mail.fact.attachments", Integer.toString(mail.attachments()));
        }
        if (due != null) {
            facts.add("mail.column.next", Dates.moment(due));
        }
        if (sent != null) {
            facts.add("mail.fact.sent", Dates.moment(sent));
        }
        problem(mail, facts);
        return facts;
    }

    private static void problem(MailDetails mail, Facts facts) {
        var problem = mail.problem();
        var reason = mail.reason();
        if (problem != null) {
            facts.add("mail.fact.problem", Texts.of(problem));
            facts.add("mail.fact.reason", reason == null ? "" : reason);
        }
    }
}
