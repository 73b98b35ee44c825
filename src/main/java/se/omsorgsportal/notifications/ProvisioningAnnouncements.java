package se.omsorgsportal.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.provisioning.CredentialsReady;
import se.omsorgsportal.provisioning.DutiesAsked;
import se.omsorgsportal.provisioning.TaskOpened;
import se.omsorgsportal.provisioning.TasksOverdue;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;

/**
 * Tells managers and users what is theirs to do after an approval, and the orderer the credentials (PRV-12 to PRV-14).
 * Administrators have their queue; a mail for each of their tasks would drown the others.
 */
@Component
class ProvisioningAnnouncements {

    /** Told by mails of their own: {@code ORDER_READY} and {@code DUTIES_ASKED}. */
    private static final Set<TaskKind> TOLD_OTHERWISE = Set.of(TaskKind.HAND_OVER_LOGIN, TaskKind.ACCEPT_DUTIES);

    private final OrderFactFinder facts;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    ProvisioningAnnouncements(
            OrderFactFinder facts, Recipients recipients, Outbox outbox, Inbox inbox, PortalProperties portal) {
        this.facts = facts;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    @ApplicationModuleListener(condition = "#event.owner().name() != 'ADMINISTRATOR'")
    void on(TaskOpened event) {
        if (TOLD_OTHERWISE.contains(event.kind())) {
            return;
        }
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            if (event.owner() == TaskOwner.MANAGER) {
                managersTask(event, order);
            } else {
                usersTask(event, order);
            }
        });
    }

    /** One mail a day until it is done: somebody who has left can still get in (END-02). */
    @ApplicationModuleListener
    void on(TasksOverdue event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            var to = new ArrayList<PersonSummary>();
            if (event.owners().contains(TaskOwner.ADMINISTRATOR)) {
                to.addAll(recipients.administrators());
            }
            if (event.owners().contains(TaskOwner.MANAGER)) {
                recipients.managers(order.order().units()).stream()
                        .filter(one -> !to.contains(one))
                        .forEach(to::add);
            }
            var cause = "tasks-overdue:" + event.order() + ":" + event.day();
            outbox.put(new Notice(cause, MailTemplate.TASKS_OVERDUE, order::values), to);
            var start = order.order().employment().from().toString();
            inbox.put(
                    new Message(
                            cause, MessageKind.TASKS_OVERDUE, order.path(), order.caseNumber(), order.name(), start),
                    to);
        });
    }

    /** Two mails: neither alone lets anybody in (PRV-12). */
    @ApplicationModuleListener
    void on(CredentialsReady event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            var to = recipients.person(event.recipient());
            var cause = "credentials:" + event.credentials();
            var credential = event.credentials().value();
            outbox.put(
                    new Notice(
                            cause,
                            MailTemplate.CREDENTIALS_USER_NAME,
                            language -> order.values(language, "user-name", event.userName())),
                    to);
            outbox.put(new Notice(cause, MailTemplate.CREDENTIALS_PASSWORD, order::values).revealing(credential), to);
            var texts = List.of(order.caseNumber(), order.name());
            inbox.put(new Message(cause, MessageKind.CREDENTIALS_READY, order.path(), credential, texts), to);
        });
    }

    @ApplicationModuleListener
    void on(DutiesAsked event) {
        SystemAccess.run(() -> {
            var to = recipients.person(event.person());
            var cause = "duties:" + event.version();
            var values = Map.of(
                    "link", portal.link(Addresses.DUTIES), "document-version", Integer.toString(event.version()));
            outbox.put(new Notice(cause, MailTemplate.DUTIES_ASKED, language -> values), to);
            inbox.put(new Message(cause, MessageKind.DUTIES_ASKED, Addresses.DUTIES), to);
        });
    }

    private void managersTask(TaskOpened event, OrderFacts order) {
        var managers = recipients.managers(order.order().units());
        var cause = "task:" + event.task();
        var path = Addresses.task(event.task());
        outbox.put(
                new Notice(cause, MailTemplate.TASKS_FOR_MANAGER, language -> {
                    var values = order.values(language, "task", Words.of(language, event.kind()));
                    values.put("link", portal.link(path));
                    return values;
                }),
                managers);
        inbox.put(taskMessage(event, order, cause, MessageKind.TASK_FOR_MANAGER, path), managers);
    }

    private void usersTask(TaskOpened event, OrderFacts order) {
        var user = order.order().beneficiary();
        if (user != null) {
            var cause = "task:" + event.task();
            inbox.put(
                    taskMessage(event, order, cause, MessageKind.TASK_FOR_USER, Addresses.FIRST_DAY),
                    recipients.person(user));
        }
    }

    private static Message taskMessage(
            TaskOpened event, OrderFacts order, String cause, MessageKind kind, String path) {
        return new Message(
                cause,
                kind,
                path,
                order.caseNumber(),
                order.name(),
                event.kind().name());
    }
}
