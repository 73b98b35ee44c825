package se.omsorgsportal.windowtests;

import se.omsorgsportal.shared.RuleViolation;

/** The window is over, called off or has another day: there is nothing to answer any more (WIN-06, WIN-08). */
public class TestingOver extends RuleViolation {}
