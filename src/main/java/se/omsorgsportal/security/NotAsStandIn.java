package se.omsorgsportal.security;

import se.omsorgsportal.shared.RuleViolation;

/** What is a person's own is done by nobody who works as a stand-in just now, also not their own (ORD-11). */
public class NotAsStandIn extends RuleViolation {}
