package se.omsorgsportal.signins;

/** How far an import has come (REN-03). */
public enum ImportState {
    /** The file is here; somebody has to confirm how it is read. */
    UPLOADED,
    RUNNING,
    /** It was being read and nobody reads it any more: it can be continued. */
    INTERRUPTED,
    DONE,
    /** Stopped by a person; what was read before stays, but counts for no days. */
    CANCELLED;

    /** Whether there still is a file to read. */
    public boolean isOpen() {
        return this == UPLOADED || this == RUNNING || this == INTERRUPTED;
    }
}
