package se.omsorgsportal.provisioning;

/** Where a task is. */
public enum TaskState {
    /** For other tasks to be done. */
    WAITING,
    /** Can be done now. */
    OPEN,
    DONE,
    /** Fell away with the order (ORD-08). */
    NOT_NEEDED;

    boolean isSettled() {
        return this == DONE || this == NOT_NEEDED;
    }
}
