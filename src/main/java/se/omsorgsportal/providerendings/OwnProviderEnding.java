package se.omsorgsportal.providerendings;

import se.omsorgsportal.shared.RuleViolation;

/** Nobody decides on the ending of a provider that they ordered themselves (ORD-06). */
public class OwnProviderEnding extends RuleViolation {}
