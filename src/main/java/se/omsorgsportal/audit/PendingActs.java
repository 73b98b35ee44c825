package se.omsorgsportal.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The acts of one transaction, until it commits; stands aside while another transaction runs inside it. */
final class PendingActs implements TransactionSynchronization {

    private static final Object KEY = PendingActs.class;
    private final List<StampedAct> acts = new ArrayList<>();
    private boolean closed;

    private PendingActs() {}

    /** Opens the collection for the transaction that has just begun. */
    static void open() {
        var pending = new PendingActs();
        TransactionSynchronizationManager.bindResource(KEY, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
    }

    static PendingActs ofTransaction() {
        if (TransactionSynchronizationManager.getResource(KEY) instanceof PendingActs pending) {
            return pending;
        }
        throw new IllegalStateException("an act is recorded outside a transaction that may change anything");
    }

    void add(StampedAct act) {
        if (closed) {
            throw new IllegalStateException("an act is recorded after its transaction began to commit: " + act.what());
        }
        acts.add(act);
    }

    /** Hands out the acts once; from now on none may follow. */
    List<StampedAct> close() {
        closed = true;
        return acts;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}
