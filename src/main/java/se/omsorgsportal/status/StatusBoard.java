package se.omsorgsportal.status;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.AfterCommit;
import se.omsorgsportal.shared.Watchers;

/**
 * Holds what the public is told ready in memory: looked up again after a change on this node, and after some seconds for
 * what other nodes have changed. However many ask, one looks; while the database is away, all get what was last known.
 */
@Component
class StatusBoard {

    static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration AROUND = Duration.ofSeconds(10);
    static final Duration LATELY = Duration.ofDays(30);
    private static final int PATIENCE = 3;
    private static final Logger LOG = LoggerFactory.getLogger(StatusBoard.class);

    private final ObjectProvider<StatusSource> sources;
    private final Press press;
    private final Clock clock;
    private final Ticker ticker;
    private final ReentrantLock looking = new ReentrantLock();
    private final Watchers<Document> watchers = new Watchers<>();
    private final AtomicBoolean looksAround = new AtomicBoolean();
    private volatile boolean ended;
    private volatile @Nullable Edition edition;
    private volatile boolean old = true;
    private volatile long lookedAt;

    StatusBoard(ObjectProvider<StatusSource> sources, Press press, Clock clock, Ticker ticker) {
        this.sources = sources;
        this.press = press;
        this.clock = clock;
        this.ticker = ticker;
    }

    /** Nothing only when nothing has ever been known. */
    Optional<Edition> edition() {
        if (isOld() && mayLook()) {
            try {
                if (isOld()) {
                    look();
                }
            } finally {
                looking.unlock();
            }
        }
        return Optional.ofNullable(edition);
    }

    /** As it was last looked up; nobody waits for it to be looked up again. */
    Optional<Edition> lastKnown() {
        if (isOld() && !looking.isLocked()) {
            Thread.ofVirtual().name("status").start(this::edition);
        }
        return Optional.ofNullable(edition);
    }

    /**
     * The portal's own pages say what is closed as the public one does, and are told when it is another. They stay open for
     * hours: what the clock closes, and what other nodes close and open, reaches them after some seconds as well.
     */
    Runnable watch(Runnable look) {
        var stop = watchers.watch(Document.PAGE, look);
        lookAroundLater();
        return stop;
    }

    private void lookAroundLater() {
        if (!ended && looksAround.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(AROUND.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(this::lookAround);
        }
    }

    private void lookAround() {
        looksAround.set(false);
        if (!ended && watchers.isWatched(Document.PAGE)) {
            try {
                edition();
            } finally {
                lookAroundLater();
            }
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }

    @EventListener
    void on(StatusChanged event) {
        AfterCommit.run(() -> {
            old = true;
            if (watchers.isWatched(Document.PAGE)) {
                Thread.ofVirtual().name("status").start(this::lookAgain);
            }
        });
    }

    private void lookAgain() {
        looking.lock();
        try {
            if (old) {
                look();
            }
        } finally {
            looking.unlock();
        }
    }

    private boolean isOld() {
        return old || ticker.read() - lookedAt > FRESH.toNanos();
    }

    /** Whoever comes while another one looks takes what there is; only the very first ones wait. */
    private boolean mayLook() {
        try {
            return edition == null ? looking.tryLock(PATIENCE, TimeUnit.SECONDS) : looking.tryLock();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void look() {
        old = false; // what changes from now on is seen, or looked up once more
        var begun = ticker.read(); // it is as old as what was read first, however long the reading takes
        try {
            var now = clock.instant();
            var closures = SystemAccess.call(() -> sources.stream()
                    .flatMap(source -> source.closures(now.minus(LATELY)).stream())
                    .toList());
            var before = edition;
            var printed = press.print(Standing.of(now, closures));
            edition = printed;
            lookedAt = begun;
            if (before == null
                    || !before.standing().closed().equals(printed.standing().closed())) {
                watchers.tellAfterCommit(Document.PAGE);
            }
        } catch (DataAccessException | TransactionException away) {
            lookedAt = ticker.read(); // the next one tries again after a while, not at once
            LOG.warn("The public status could not be looked up: {}", away.getMessage());
        }
    }
}
