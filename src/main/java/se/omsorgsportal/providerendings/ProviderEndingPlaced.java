package se.omsorgsportal.providerendings;

import se.omsorgsportal.shared.ProviderId;

/** Somebody wants to end a provider, and another administrator has to decide (END-05, ORD-06). */
public record ProviderEndingPlaced(ProviderEndingId ending, ProviderId provider) {}
