package se.omsorgsportal.directory;

import se.omsorgsportal.shared.RuleViolation;

/** The first password was erased, so the account has to be asked for anew by its task (PRV-12). */
public class PasswordErased extends RuleViolation {

    PasswordErased() {
        super();
    }
}
