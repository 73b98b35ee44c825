package se.omsorgsportal.providerendings;

import se.omsorgsportal.shared.RuleViolation;

/** An ending of the provider waits for a decision already (ORD-08). */
public class ProviderEndingOpen extends RuleViolation {}
