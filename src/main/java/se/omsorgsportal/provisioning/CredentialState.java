package se.omsorgsportal.provisioning;

/** Where an initial password is on its way to the orderer (PRV-12). */
public enum CredentialState {
    /** Waits to be read. */
    READY,
    /** Was shown once and erased. */
    READ,
    /** Nobody read it in time; erased. */
    EXPIRED,
    /** A newer one took its place, or the order was withdrawn; erased. */
    REPLACED
}
