package se.omsorgsportal.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.bulkorders.BulkDecided;
import se.omsorgsportal.bulkorders.BulkId;
import se.omsorgsportal.bulkorders.BulkOrders;
import se.omsorgsportal.bulkorders.BulkPlaced;
import se.omsorgsportal.bulkorders.BulkSummary;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;

/** Tells of many orders with one mail and one message, where a mail for each would drown them (ORD-10). */
@Component
class BulkAnnouncements {

    private final BulkOrders bulks;
    private final People people;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    BulkAnnouncements(
            BulkOrders bulks,
            People people,
            Recipients recipients,
            Outbox outbox,
            Inbox inbox,
            PortalProperties portal) {
        this.bulks = bulks;
        this.people = people;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    @ApplicationModuleListener
    void on(BulkPlaced event) {
        SystemAccess.run(() -> {
            var bulk = bulks.summary(event.bulk());
            boolean submitted = event.state() == OrderState.SUBMITTED;
            var cause = "bulk-" + event.state() + ":" + bulk.id();
            var to = submitted ? recipients.administrators() : managers(bulk.id());
            var template = submitted ? MailTemplate.BULK_NEW : MailTemplate.BULK_AWAITS_MANAGER;
            outbox.put(
                    new Notice(cause, template, language -> values(bulk, bulk.orders(), language))
                            .urgent(event.urgent()),
                    to);
            message(bulk, cause, submitted ? MessageKind.BULK_NEW : MessageKind.BULK_AWAITS_MANAGER, bulk.orders(), to);
            var confirmation = new Notice("bulk-received:" + bulk.id(), MailTemplate.BULK_RECEIVED, language -> {
                var values = values(bulk, bulk.orders(), language);
                values.put("next", Words.of(language, "mail.next." + event.state()));
                return values;
            });
            outbox.put(confirmation, recipients.person(bulk.orderedBy()));
        });
    }

    @ApplicationModuleListener
    void on(BulkDecided event) {
        SystemAccess.run(() -> {
            var bulk = bulks.summary(event.bulk());
            var cause = "bulk-approved:" + bulk.id() + ":" + event.approved() + ":" + bulk.undecided();
            var to = recipients.person(bulk.orderedBy());
            outbox.put(
                    new Notice(cause, MailTemplate.BULK_APPROVED, language -> values(bulk, event.approved(), language)),
                    to);
            message(bulk, cause, MessageKind.BULK_APPROVED, event.approved(), to);
        });
    }

    private void message(BulkSummary bulk, String cause, MessageKind kind, int count, List<PersonSummary> to) {
        var first = bulk.startsOn().toString();
        var path = Addresses.bulk(bulk.id());
        inbox.put(new Message(cause, kind, path, bulk.number().toString(), Integer.toString(count), first), to);
    }

    private List<PersonSummary> managers(BulkId bulk) {
        var units = bulks.orders(bulk).stream()
                .flatMap(order -> order.units().stream())
                .collect(Collectors.toSet());
        return recipients.managers(units);
    }

    private Map<String, String> values(BulkSummary bulk, int count, Locale language) {
        var values = new HashMap<String, String>();
        values.put("case-number", bulk.number().toString());
        values.put("count", Integer.toString(count));
        values.put("start", Words.day(language, bulk.startsOn()));
        values.put("orderer", people.names(List.of(bulk.orderedBy())).getOrDefault(bulk.orderedBy(), ""));
        values.put("link", portal.link(Addresses.bulk(bulk.id())));
        return values;
    }
}
