package se.omsorgsportal.renewal;

/** What becomes of an account: the rule's verdict, or what a person decided instead (REN-02, REN-04). */
public enum Outcome {
    /** Not used for so long that it ends on its last day. */
    END,
    /** Not used for a while: some months more. */
    SHORT,
    /** In use: as long as a new account. */
    FULL,
    /** The logs do not tell: nothing is done until a person decides. */
    NO_BASIS;

    /** Whether the account gets a later last day. */
    public boolean extend() {
        return this == SHORT || this == FULL;
    }
}
