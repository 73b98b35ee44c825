package se.omsorgsportal.renewal;

/** What has been done to an account of a run (REN-04). */
public enum AccountState {
    OPEN,
    DONE,
    /** The account or its sign-ins changed between the start of the execution and its turn: left as it is. */
    HELD,
    UNDONE,
    /** Changed by somebody after the execution, so that undoing it left it as it is. */
    KEPT,
    SETTLED
}
