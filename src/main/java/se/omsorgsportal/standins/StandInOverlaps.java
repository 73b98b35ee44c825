package se.omsorgsportal.standins;

import se.omsorgsportal.shared.RuleViolation;

/** The person is the stand-in already on some of the days (ORD-11). */
public class StandInOverlaps extends RuleViolation {}
