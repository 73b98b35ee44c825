package se.omsorgsportal.directory;

/** Where a change is on its way to the directory. */
public enum OperationState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean isSettled() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
