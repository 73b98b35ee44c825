package se.omsorgsportal.notifications;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.NotFound;

/**
 * The current user's own messages; nobody reads another person's. They are the person's also while they work as a stand-in: what the
 * absent one is told the stand-in is told in their own name (ORD-11).
 */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Messages {

    private final InAppMessageRepository messages;
    private final MessageBroadcaster broadcaster;
    private final RevealPath revealPaths;
    private final CurrentUser user;
    private final Clock clock;

    Messages(
            InAppMessageRepository messages,
            MessageBroadcaster broadcaster,
            RevealPath revealPaths,
            CurrentUser user,
            Clock clock) {
        this.messages = messages;
        this.broadcaster = broadcaster;
        this.revealPaths = revealPaths;
        this.user = user;
        this.clock = clock;
    }

    public long unread() {
        return messages.countByRecipientAndReadAtIsNull(user.id());
    }

    public long count() {
        return messages.countByRecipient(user.id());
    }

    /** Newest first. */
    public List<MessageSummary> page(int offset, int limit) {
        return messages.page(user.id(), offset, limit).stream()
                .map(InAppMessage::summary)
                .toList();
    }

    /** Marks it read and says where in the portal it leads; a one-time link is made now, for the recipient only (PRV-12). */
    @Transactional
    public String open(UUID id) {
        var message =
                messages.findById(id).filter(found -> found.isFor(user.id())).orElseThrow(NotFound::new);
        message.read(clock.instant());
        broadcaster.tellAfterCommit(user.id());
        return message.credential()
                .map(credential -> SystemAccess.call(() -> revealPaths.of(credential)))
                .orElseGet(message::path);
    }

    @Transactional
    public void readAll() {
        messages.readAll(user.id(), clock.instant());
        broadcaster.tellAfterCommit(user.id());
    }

    /**
     * Calls back, on some other thread, each time the current user's messages have changed on this node.
     *
     * @return stops it; must be called when the page is closed
     */
    public Runnable whenChanged(Runnable listener) {
        return broadcaster.watch(user.id(), listener);
    }
}
