package se.omsorgsportal.status;

/** How far a closure has come. */
public enum ClosurePhase {
    PLANNED,
    CLOSED,
    OPENED,
    /** Open again, without what was to come. */
    ROLLED_BACK,
    CANCELLED;

    public boolean isOver() {
        return this != PLANNED && this != CLOSED;
    }
}
