package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.InvalidInput;

/** Another person already signs in by this user name, HSA-id or personnummer (ALL-03). */
public class LoginTaken extends InvalidInput {

    public LoginTaken() {
        super("login", "organisation.fault.login-taken");
    }
}
