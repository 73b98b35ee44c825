package se.omsorgsportal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemAccess;

/** Clears away old mails and messages, a thousand at a time, so that no lock is held for long. */
@Component
class Retention {

    private final Outbox outbox;
    private final Inbox inbox;
    private final Routines routines;
    private final Clock clock;

    Retention(Outbox outbox, Inbox inbox, Routines routines, Clock clock) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.routines = routines;
        this.clock = clock;
    }

    void run() {
        SystemAccess.run(() -> {
            var now = clock.instant();
            var mails = now.minus(Duration.ofDays(routines.get(NotificationRoutines.KEEP_MAILS)));
            var messages = now.minus(Duration.ofDays(routines.get(NotificationRoutines.KEEP_MESSAGES)));
            untilNothingIsLeft(() -> outbox.removeOlderThan(mails));
            untilNothingIsLeft(() -> inbox.removeOlderThan(messages));
        });
    }

    private static void untilNothingIsLeft(IntSupplier removal) {
        int removed = removal.getAsInt();
        while (removed > 0) {
            removed = removal.getAsInt();
        }
    }
}
