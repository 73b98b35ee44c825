package se.omsorgsportal.windowtests;

import se.omsorgsportal.shared.RuleViolation;

/** The protocol cannot be filled in: its round has not begun, or is reported to the supplier (WIN-10). */
public class RoundNotOpen extends RuleViolation {}
