package se.omsorgsportal.renewal;

import se.omsorgsportal.shared.RuleViolation;

/** Nobody decides about their own account (as ORD-06). */
public class OwnAccountNotDecidable extends RuleViolation {}
