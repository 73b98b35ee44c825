package se.omsorgsportal.bulkorders;

import se.omsorgsportal.shared.RuleViolation;

/** Rows of a bulk order have faults; none of it was sent (ORD-10). */
public class BulkRefused extends RuleViolation {

    BulkRefused(long rows) {
        super(rows);
    }
}
