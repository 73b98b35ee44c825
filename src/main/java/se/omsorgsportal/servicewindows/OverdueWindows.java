package se.omsorgsportal.servicewindows;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.security.SystemOnly;

/**
 * Sees that the expected end of a running window has passed and has the administrators told, once for each end: they
 * find a delay to send. The window itself stays as it is; nothing here can move it (WIN-04).
 */
@Service
@SystemOnly
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OverdueWindows {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueWindows.class);

    private final WindowStore windows;
    private final WindowHistory history;
    private final TransactionOperations transaction;
    private final Clock clock;

    OverdueWindows(WindowStore windows, WindowHistory history, TransactionOperations transaction, Clock clock) {
        this.windows = windows;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Any number of times and on any number of nodes. */
    public void look() {
        for (var id : windows.overdue(clock.instant())) {
            try {
                transaction.executeWithoutResult(running -> look(id));
            } catch (RuntimeException failed) {
                LOG.error("Window {} is overdue and nobody could be told; tried again", id, failed);
            }
        }
    }

    private void look(WindowId id) {
        var window = windows.lock(id);
        var end = window.expectedEnd();
        if (end != null && window.noteOverdue(clock.instant())) {
            history.announce(new WindowOverdue(id, end, history.now()));
            history.announce(new WindowChanged(id, history.now()));
        }
    }
}
