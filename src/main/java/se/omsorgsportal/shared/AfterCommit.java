package se.omsorgsportal.shared;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does something in memory once the running transaction is stored: forget what was cached, tell open pages. For that a
 * transactional event listener will not do: the event registry writes it down and ticks it off with a second
 * connection while the first is still held, and so many at once can wait for each other for ever.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /** At once when there is no transaction. */
    public static void run(Runnable work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
