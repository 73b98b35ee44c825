package se.omsorgsportal.providerendings;

import se.omsorgsportal.shared.ProviderId;

/** A provider is ended: everybody in the order leaves (END-05). */
public record ProviderEndingApproved(ProviderEndingId ending, ProviderId provider) {}
