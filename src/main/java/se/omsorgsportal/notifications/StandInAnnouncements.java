package se.omsorgsportal.notifications;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.standins.StandInNamed;
import se.omsorgsportal.standins.StandIns;

/** Tells people that they have been named as a stand-in (ORD-11). */
@Component
class StandInAnnouncements {

    private final StandIns standIns;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    StandInAnnouncements(
            StandIns standIns, Recipients recipients, Outbox outbox, Inbox inbox, PortalProperties portal) {
        this.standIns = standIns;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    /** Nobody is told of one that has been ended meanwhile. */
    @ApplicationModuleListener
    void on(StandInNamed event) {
        SystemAccess.run(() -> standIns.details(event.standIn()).ifPresent(named -> {
            var to = recipients.person(named.deputy());
            var cause = "stand-in:" + named.id();
            outbox.put(
                    new Notice(
                            cause,
                            MailTemplate.STAND_IN_NAMED,
                            language -> Map.of(
                                    "name", named.ofName(),
                                    "start", Words.day(language, named.first()),
                                    "end", Words.day(language, named.last()),
                                    "link", portal.link(Addresses.STAND_INS))),
                    to);
            inbox.put(
                    new Message(
                            cause,
                            MessageKind.STAND_IN_NAMED,
                            Addresses.STAND_INS,
                            named.ofName(),
                            named.first().toString(),
                            named.last().toString()),
                    to);
        }));
    }
}
