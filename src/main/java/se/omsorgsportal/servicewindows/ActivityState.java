package se.omsorgsportal.servicewindows;

/** How far something to be done around a window has come (WIN-05). */
public enum ActivityState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    /** Not needed after all. */
    DROPPED;

    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
