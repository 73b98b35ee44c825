package se.omsorgsportal.certificates;

/** Who orders the card that the certificate is put on (SIT-01). */
public enum CardOrderer {
    /** An external provider orders its cards itself. */
    PROVIDER,
    /** The municipality orders the cards of its own staff. */
    MUNICIPALITY
}
