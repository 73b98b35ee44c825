package se.omsorgsportal.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Writes a transaction's acts as the very last thing before its commit, after everybody's own work at that point: the
 * head of the chain is locked only from there to the commit, and no other lock is ever taken after it.
 */
@Component
class AuditedTransactions implements TransactionExecutionListener {

    private final ObjectProvider<AuditChain> chain;

    AuditedTransactions(ObjectProvider<AuditChain> chain) {
        this.chain = chain;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && mayRecord(transaction)) {
            PendingActs.open();
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!mayRecord(transaction)) {
            return;
        }
        var acts = PendingActs.ofTransaction().close();
        if (!acts.isEmpty() && !transaction.isRollbackOnly()) {
            chain.getObject().append(acts);
        }
    }

    private static boolean mayRecord(TransactionExecution transaction) {
        return transaction.isNewTransaction() && !transaction.isReadOnly();
    }
}
