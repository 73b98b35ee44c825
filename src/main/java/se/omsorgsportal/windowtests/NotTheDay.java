package se.omsorgsportal.windowtests;

import se.omsorgsportal.shared.RuleViolation;

/** The roll is called on the day of the window only (WIN-08). */
public class NotTheDay extends RuleViolation {}
