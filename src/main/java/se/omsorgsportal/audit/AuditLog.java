package se.omsorgsportal.audit;

import org.springframework.stereotype.Service;

/** The append-only log of acts (ALL-02). */
@Service
public class AuditLog {

    /**
     * Adds the act to the log when the running transaction commits; if it does not commit, nothing is logged. Who, as
     * what, and from where is taken from the current user. Throws {@link IllegalStateException} without a transaction.
     */
    public void record(Act act) {
        throw new IllegalStateException("to come: " + act);
    }
}
