package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.RuleViolation;

/** The person already belongs to the unit on some of the days (ORG-02). */
public class MembershipOverlaps extends RuleViolation {}
