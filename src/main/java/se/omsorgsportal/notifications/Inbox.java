package se.omsorgsportal.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.PersonSummary;

/** The messages that people read in the portal, kept in the transaction that caused them. */
@Component
class Inbox {

    private final InAppMessageRepository messages;
    private final FirstWrite write;
    private final MessageBroadcaster broadcaster;
    private final Clock clock;

    Inbox(InAppMessageRepository messages, FirstWrite write, MessageBroadcaster broadcaster, Clock clock) {
        this.messages = messages;
        this.write = write;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    /** Keeps a message for each person who has none for this cause, and tells their open windows after the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(Message message, Collection<PersonSummary> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        write.messages(Recipients.inOrder(recipients)
                .map(person -> new InAppMessage(message, person.id(), clock.instant()))
                .toList());
        recipients.forEach(person -> broadcaster.tellAfterCommit(person.id()));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int removeOlderThan(Instant moment) {
        return messages.deleteOlderThan(moment);
    }
}
