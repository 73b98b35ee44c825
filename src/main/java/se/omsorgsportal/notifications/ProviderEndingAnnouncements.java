package se.omsorgsportal.notifications;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.PlaceFilter;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.providerendings.ProviderEndingApproved;
import se.omsorgsportal.providerendings.ProviderEndingDetails;
import se.omsorgsportal.providerendings.ProviderEndingId;
import se.omsorgsportal.providerendings.ProviderEndingPlaced;
import se.omsorgsportal.providerendings.ProviderEndingRefused;
import se.omsorgsportal.providerendings.ProviderEndings;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.ProviderId;

/** Tells of a whole provider that ends: one mail, where each person's own order would make hundreds (END-05). */
@Component
class ProviderEndingAnnouncements {

    private final ProviderEndings endings;
    private final Units units;
    private final People people;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    ProviderEndingAnnouncements(
            ProviderEndings endings,
            Units units,
            People people,
            Recipients recipients,
            Outbox outbox,
            Inbox inbox,
            PortalProperties portal) {
        this.endings = endings;
        this.units = units;
        this.people = people;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    @ApplicationModuleListener
    void on(ProviderEndingPlaced event) {
        SystemAccess.run(() -> tell(
                event.ending(),
                MailTemplate.PROVIDER_ENDING_NEW,
                MessageKind.PROVIDER_ENDING_NEW,
                Addresses.providerEnding(event.ending()),
                recipients.administrators()));
    }

    @ApplicationModuleListener
    void on(ProviderEndingRefused event) {
        SystemAccess.run(() -> tell(
                event.ending(),
                MailTemplate.PROVIDER_ENDING_REFUSED,
                MessageKind.PROVIDER_ENDING_REFUSED,
                Addresses.providerEnding(event.ending()),
                recipients.person(endings.details(event.ending()).orderedBy())));
    }

    /** The provider's managers are led to their own staff, the administrators to the whole list. */
    @ApplicationModuleListener
    void on(ProviderEndingApproved event) {
        SystemAccess.run(() -> {
            var administrators = recipients.administrators();
            var managers = new HashSet<>(managers(event.provider()));
            administrators.forEach(managers::remove);
            tell(
                    event.ending(),
                    MailTemplate.PROVIDER_ENDED,
                    MessageKind.PROVIDER_ENDED,
                    Addresses.providerEnding(event.ending()),
                    administrators);
            tell(
                    event.ending(),
                    MailTemplate.PROVIDER_ENDED,
                    MessageKind.PROVIDER_ENDED,
                    Addresses.STAFF,
                    List.copyOf(managers));
        });
    }

    private Set<PersonSummary> managers(ProviderId provider) {
        var all = units.list(PlaceFilter.of(provider), 0, Integer.MAX_VALUE).stream()
                .map(UnitSummary::id)
                .collect(Collectors.toSet());
        return all.isEmpty() ? Set.of() : Set.copyOf(recipients.managers(all));
    }

    private void tell(
            ProviderEndingId id, MailTemplate template, MessageKind kind, String path, List<PersonSummary> to) {
        var ending = endings.details(id);
        var cause = template.slug() + ":" + id;
        outbox.put(new Notice(cause, template, language -> values(ending, path, language)), to);
        inbox.put(
                new Message(
                        cause,
                        kind,
                        path,
                        ending.provider(),
                        Integer.toString(ending.people().size()),
                        ending.lastDay().toString()),
                to);
    }

    private Map<String, String> values(ProviderEndingDetails ending, String path, Locale language) {
        var by = ending.orderedBy();
        var values = new HashMap<String, String>();
        values.put("provider", ending.provider());
        values.put("last-day", Words.day(language, ending.lastDay()));
        values.put("count", Integer.toString(ending.people().size()));
        values.put("reason", ending.reason());
        values.put("comment", ending.comment());
        values.put("orderer", people.names(List.of(by)).getOrDefault(by, ""));
        values.put("link", portal.link(path));
        return values;
    }
}
