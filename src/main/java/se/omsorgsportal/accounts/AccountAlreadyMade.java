package se.omsorgsportal.accounts;

import se.omsorgsportal.shared.RuleViolation;

/** An account that is made keeps its name (PRV-11). */
public class AccountAlreadyMade extends RuleViolation {

    AccountAlreadyMade(String userName) {
        super(userName);
    }
}
