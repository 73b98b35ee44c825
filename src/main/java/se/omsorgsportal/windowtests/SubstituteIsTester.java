package se.omsorgsportal.windowtests;

import se.omsorgsportal.shared.RuleViolation;

/** Whoever was named as a substitute is asked to test already, and cannot be in two places (WIN-06). */
public class SubstituteIsTester extends RuleViolation {

    SubstituteIsTester(String name) {
        super(name);
    }
}
