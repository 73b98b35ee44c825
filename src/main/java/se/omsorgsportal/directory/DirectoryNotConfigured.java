package se.omsorgsportal.directory;

import se.omsorgsportal.shared.RuleViolation;

/** No directory is named in the set-up, so nothing can be done there (PRV-15). */
public class DirectoryNotConfigured extends RuleViolation {

    DirectoryNotConfigured() {
        super();
    }
}
