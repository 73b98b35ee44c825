package se.omsorgsportal.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.bulkorders.BulkOrders;
import se.omsorgsportal.orders.OrderApproved;
import se.omsorgsportal.orders.OrderAwaitsManager;
import se.omsorgsportal.orders.OrderCarriedOut;
import se.omsorgsportal.orders.OrderDelivered;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderOverdue;
import se.omsorgsportal.orders.OrderPlaced;
import se.omsorgsportal.orders.OrderReady;
import se.omsorgsportal.orders.OrderRefused;
import se.omsorgsportal.orders.OrderSentBack;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.OrderWithdrawn;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.SystemAccess;

/**
 * Tells people what happens with orders, by mail and in the portal; not of those that one mail tells of together (ORD-04 to ORD-06, ORD-09, PRV-13,
 * ORD-10).
 */
@Component
class OrderAnnouncements {

    private static final String COMPLETED = "COMPLETED";

    private final OrderFactFinder facts;
    private final BulkOrders bulks;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;

    OrderAnnouncements(OrderFactFinder facts, BulkOrders bulks, Recipients recipients, Outbox outbox, Inbox inbox) {
        this.bulks = bulks;
        this.facts = facts;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
    }

    @ApplicationModuleListener
    void on(OrderPlaced event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            if (isToldTogether(order, OrderState.SUBMITTED)) {
                return;
            }
            var cause = order.cause("placed", OrderState.SUBMITTED);
            var administrators = recipients.administrators();
            var template = event.urgent() ? MailTemplate.ORDER_NEW_URGENT : MailTemplate.ORDER_NEW;
            outbox.put(new Notice(cause, template, order::values).urgent(event.urgent()), administrators);
            confirm(order, cause, OrderState.SUBMITTED);
            var kind = event.urgent() ? MessageKind.ORDER_NEW_URGENT : MessageKind.ORDER_NEW;
            message(order, cause, kind, administrators);
        });
    }

    @ApplicationModuleListener
    void on(OrderAwaitsManager event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            if (isToldTogether(order, OrderState.AWAITING_MANAGER)) {
                return;
            }
            var cause = order.cause("awaits-manager", OrderState.AWAITING_MANAGER);
            var managers = recipients.managers(order.order().units());
            var notice = new Notice(cause, MailTemplate.ORDER_AWAITS_MANAGER, order::values);
            outbox.put(notice.urgent(order.order().urgent()), managers);
            confirm(order, cause, OrderState.AWAITING_MANAGER);
            message(order, cause, MessageKind.ORDER_AWAITS_MANAGER, managers);
        });
    }

    @ApplicationModuleListener
    void on(OrderApproved event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            var template = order.order().kind() == OrderKind.NEW_ACCOUNT
                    ? MailTemplate.ORDER_APPROVED
                    : MailTemplate.ORDER_APPROVED_AS_IS;
            decided(order, OrderState.APPROVED, template, MessageKind.ORDER_APPROVED);
        });
    }

    @ApplicationModuleListener
    void on(OrderRefused event) {
        decided(event.order(), OrderState.REFUSED, MailTemplate.ORDER_REFUSED, MessageKind.ORDER_REFUSED);
    }

    @ApplicationModuleListener
    void on(OrderSentBack event) {
        decided(event.order(), OrderState.SENT_BACK, MailTemplate.ORDER_SENT_BACK, MessageKind.ORDER_SENT_BACK);
    }

    @ApplicationModuleListener
    void on(OrderWithdrawn event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            var cause = order.cause("withdrawn", OrderState.WITHDRAWN);
            mail(
                    cause,
                    MailTemplate.ORDER_WITHDRAWN,
                    language -> order.withComment(language, OrderState.WITHDRAWN),
                    orderer(order));
            message(order, cause, MessageKind.ORDER_WITHDRAWN, recipients.administrators());
        });
    }

    @ApplicationModuleListener
    void on(OrderOverdue event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            var cause = "overdue:" + event.order() + ":" + event.day();
            var administrators = recipients.administrators();
            mail(cause, MailTemplate.ORDER_OVERDUE, order::values, administrators);
            message(order, cause, MessageKind.ORDER_OVERDUE, administrators);
        });
    }

    @ApplicationModuleListener
    void on(OrderReady event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            var cause = order.cause("ready", OrderState.READY);
            mail(cause, MailTemplate.ORDER_READY, order::values, orderer(order));
            message(order, cause, MessageKind.ORDER_READY, orderer(order));
        });
    }

    @ApplicationModuleListener
    void on(OrderDelivered event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            var cause = order.cause("delivered", OrderState.DELIVERED);
            message(order, cause, MessageKind.ORDER_DELIVERED, orderer(order));
        });
    }

    /** Nobody is told about what a rule decided: whoever had it carried out tells the managers (REN-04). */
    @ApplicationModuleListener
    void on(OrderCarriedOut event) {
        SystemAccess.run(() -> {
            var order = facts.of(event.order());
            if (order.isAutomatic()) {
                return;
            }
            var cause = order.cause("carried-out", OrderState.CARRIED_OUT);
            mail(cause, MailTemplate.ORDER_CARRIED_OUT, order::values, orderer(order));
            message(order, cause, MessageKind.ORDER_CARRIED_OUT, orderer(order));
        });
    }

    private void decided(OrderId id, OrderState state, MailTemplate template, MessageKind kind) {
        SystemAccess.run(() -> {
            if (!bulks.isTogether(id, state)) {
                decided(facts.of(id), state, template, kind);
            }
        });
    }

    private void decided(OrderFacts order, OrderState state, MailTemplate template, MessageKind kind) {
        if (isToldTogether(order, state)) {
            return;
        }
        var cause = order.cause("decided", state);
        mail(cause, template, language -> order.withComment(language, state), orderer(order));
        message(order, cause, kind, orderer(order));
    }

    /** One mail tells of it with others; one that was sent back and completed stands alone again. */
    private boolean isToldTogether(OrderFacts order, OrderState state) {
        boolean again = state != OrderState.APPROVED
                && order.order().steps().stream().anyMatch(step -> COMPLETED.equals(step.what()));
        return !again && bulks.isTogether(order.order().id(), state);
    }

    private void confirm(OrderFacts order, String cause, OrderState state) {
        mail(cause, MailTemplate.ORDER_RECEIVED, language -> order.withNext(language, state), orderer(order));
    }

    private List<PersonSummary> orderer(OrderFacts order) {
        return recipients.person(order.order().orderedBy());
    }

    private void mail(
            String cause, MailTemplate template, Function<Locale, Map<String, String>> values, List<PersonSummary> to) {
        outbox.put(new Notice(cause, template, values), to);
    }

    private void message(OrderFacts order, String cause, MessageKind kind, List<PersonSummary> to) {
        var start = order.order().employment().from().toString();
        inbox.put(new Message(cause, kind, order.path(), order.caseNumber(), order.name(), start), to);
    }
}
