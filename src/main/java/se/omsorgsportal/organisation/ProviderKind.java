package se.omsorgsportal.organisation;

/** Whether a provider is the municipality itself or somebody it has a contract with. */
public enum ProviderKind {
    EXTERNAL,
    MUNICIPAL
}
