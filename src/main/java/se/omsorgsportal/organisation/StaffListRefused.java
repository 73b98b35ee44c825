package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.RuleViolation;

/** A staff list with rows that are refused is not taken in at all (ORG-04). */
public class StaffListRefused extends RuleViolation {

    StaffListRefused(long rows) {
        super(rows);
    }
}
