package se.omsorgsportal.audit;

/** What a check of the chain can find wrong, at the first entry where it does. */
public enum AuditFault {
    /** The entry does not give the hash that stands beside it. */
    EDITED,
    /** The entry does not carry the hash of the one before: something was put in or exchanged. */
    INSERTED,
    /** An entry in the middle is gone. */
    MISSING,
    /** The last entries are gone. */
    CUT,
    /** The entry is whole, but not the one that an earlier check saw at its place: the chain was made anew from there. */
    REWRITTEN,
    DETAILS_CHANGED,
    /** The details are gone and no entry tells of their erasure. */
    DETAILS_MISSING
}
