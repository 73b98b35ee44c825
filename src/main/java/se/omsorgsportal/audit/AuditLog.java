package se.omsorgsportal.audit;

import org.springframework.stereotype.Component;

/**
 * The append-only log of acts (ALL-02). Anybody's act may be recorded, also of those who are not signed in yet, so it
 * bears no access rule: reading does, see {@link AuditTrail}.
 */
@Component
public class AuditLog {

    private final Whence whence;

    AuditLog(Whence whence) {
        this.whence = whence;
    }

    /**
     * Adds the act to the log when the running transaction commits; if it does not commit, nothing is logged. Who, as
     * what, and from where is taken from the current user. Throws {@link IllegalStateException} without a transaction,
     * in a read-only one, and once the transaction has begun to commit.
     */
    public void record(Act act) {
        PendingActs.ofTransaction().add(whence.stamp(act));
    }
}
