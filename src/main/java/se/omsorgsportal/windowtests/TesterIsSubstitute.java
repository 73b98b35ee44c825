package se.omsorgsportal.windowtests;

import se.omsorgsportal.shared.RuleViolation;

/** Whoever was to be asked comes in somebody else's place already, and cannot be in two places (WIN-06). */
public class TesterIsSubstitute extends RuleViolation {

    TesterIsSubstitute(String name, String absent) {
        super(name, absent);
    }
}
