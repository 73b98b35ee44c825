package se.omsorgsportal.windowtests;

import se.omsorgsportal.shared.RuleViolation;

/** A link that opened something when its page was shown opens nothing now; the page itself says why (WIN-08). */
public class LinkClosed extends RuleViolation {}
