package se.omsorgsportal.certificates;

import se.omsorgsportal.shared.RuleViolation;

/** Only licensed staff get a SITHS certificate (SIT-01). */
public class NotLicensed extends RuleViolation {

    NotLicensed() {
        super();
    }
}
