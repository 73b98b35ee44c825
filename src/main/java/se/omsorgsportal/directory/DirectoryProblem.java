package se.omsorgsportal.directory;

/** Why a change did not go into the directory. */
public enum DirectoryProblem {
    /** Away, too slow, or it does not let the portal in; tried again. */
    UNREACHABLE,
    /** It was not reached for as long as the routine says. */
    GAVE_UP,
    /** It answered no. */
    REFUSED,
    /** Somebody else has the user name (PRV-11). */
    NAME_TAKEN,
    /** The portal did not make the account, and does not touch it. */
    NOT_OURS,
    /** It has no such account. */
    NOT_FOUND,
    /** Something in the portal itself. */
    FAULT
}
