package se.omsorgsportal.bulkorders;

import se.omsorgsportal.shared.RuleViolation;

/** A bulk order needs a row, and bears no more than its most (ORD-10). */
public class BulkEmpty extends RuleViolation {

    BulkEmpty() {
        super(BulkTable.MOST);
    }
}
