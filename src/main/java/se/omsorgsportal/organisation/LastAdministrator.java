package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.RuleViolation;

/** Without this person nobody could administer the portal. */
public class LastAdministrator extends RuleViolation {}
