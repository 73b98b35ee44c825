package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.InvalidInput;

/** Another person already has this e-mail address; one address is one person (ORG-02). */
public class EmailTaken extends InvalidInput {

    public EmailTaken() {
        super("email", "organisation.fault.email-taken");
    }
}
