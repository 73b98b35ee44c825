package se.omsorgsportal.providerendings;

import se.omsorgsportal.shared.ProviderId;

/** A provider is not ended after all; the comment says why (END-05). */
public record ProviderEndingRefused(ProviderEndingId ending, ProviderId provider) {}
