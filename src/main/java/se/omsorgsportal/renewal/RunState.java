package se.omsorgsportal.renewal;

/** How far a renewal run has come (REN-04). */
public enum RunState {
    PREVIEW,
    EXECUTING,
    /** Done; can still be undone. */
    EXECUTED,
    UNDOING,
    UNDONE,
    /** The time to undo is over: what ends is ended everywhere, the managers are told. */
    SETTLING,
    SETTLED,
    /** Given up before it was executed. */
    DISCARDED;

    /** Whether the portal is at work on it. */
    public boolean isAtWork() {
        return this == EXECUTING || this == UNDOING || this == SETTLING;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == UNDONE || this == SETTLED || this == DISCARDED;
    }
}
