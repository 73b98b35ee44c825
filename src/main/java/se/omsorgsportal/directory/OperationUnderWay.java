package se.omsorgsportal.directory;

import se.omsorgsportal.shared.RuleViolation;

/** The operation is being carried out or is over, and cannot be changed any more. */
public class OperationUnderWay extends RuleViolation {

    OperationUnderWay() {
        super();
    }
}
