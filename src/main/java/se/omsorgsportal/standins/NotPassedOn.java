package se.omsorgsportal.standins;

import se.omsorgsportal.shared.RuleViolation;

/** Whoever works as a stand-in cannot name a stand-in: the right is not passed on (ORD-11). */
public class NotPassedOn extends RuleViolation {}
