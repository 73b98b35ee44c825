package se.omsorgsportal.accounts;

import se.omsorgsportal.shared.RuleViolation;

/** The name is known already, so it cannot be noted as taken elsewhere (PRV-11). */
public class UserNameInUse extends RuleViolation {

    UserNameInUse(UserName name) {
        super(name.value());
    }
}
