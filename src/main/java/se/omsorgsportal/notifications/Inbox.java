package se.omsorgsportal.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.shared.PersonId;

/** The messages that people read in the portal, kept in the transaction that caused them. */
@Component
class Inbox {

    private final InAppMessageRepository messages;
    private final MessageBroadcaster broadcaster;
    private final Clock clock;

    Inbox(InAppMessageRepository messages, MessageBroadcaster broadcaster, Clock clock) {
        this.messages = messages;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    /** Keeps a message for each person who has none for this cause, and tells their open windows after the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(Message message, Collection<PersonSummary> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        var ids = recipients.stream().map(PersonSummary::id).toList();
        var told = messages.findByCauseAndKindAndRecipientIn(message.cause(), message.kind(), ids).stream()
                .map(InAppMessage::recipient)
                .collect(Collectors.toSet());
        for (var person : ids) {
            if (told.add(person)) {
                messages.save(new InAppMessage(message, person, clock.instant()));
                tellAfterCommit(person);
            }
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int removeOlderThan(Instant moment) {
        return messages.deleteOlderThan(moment);
    }

    void tellAfterCommit(PersonId person) {
        AfterCommit.run(() -> broadcaster.tell(person));
    }
}
