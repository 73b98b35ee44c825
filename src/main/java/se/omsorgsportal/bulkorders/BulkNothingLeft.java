package se.omsorgsportal.bulkorders;

import se.omsorgsportal.shared.RuleViolation;

/** Everything in the bulk order that this user could decide has been decided already (ORD-10). */
public class BulkNothingLeft extends RuleViolation {}
