package se.omsorgsportal.provisioning;

import se.omsorgsportal.shared.RuleViolation;

/** A new version of annex 1 came while this one was being read (PRV-14). */
public class DutiesChanged extends RuleViolation {

    DutiesChanged() {
        super();
    }
}
