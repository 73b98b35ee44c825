package se.omsorgsportal.providerendings;

/** Where the ending of a provider stands: it is decided once, for everybody in it (ORD-06). */
public enum ProviderEndingState {
    SUBMITTED,
    APPROVED,
    REFUSED
}
