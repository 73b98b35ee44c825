package se.omsorgsportal.directory;

import se.omsorgsportal.shared.RuleViolation;

/** The directory cannot be asked now; says why (PRV-15). */
public class DirectoryAway extends RuleViolation {

    DirectoryAway(String reason) {
        super(reason);
    }
}
