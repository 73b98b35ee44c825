package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.RuleViolation;

/** Nothing new is added to a provider, unit or person that is deactivated. */
public class Inactive extends RuleViolation {

    Inactive(String name) {
        super(name);
    }
}
