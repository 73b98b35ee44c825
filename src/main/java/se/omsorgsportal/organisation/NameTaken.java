package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.InvalidInput;

/** Another provider, or another unit of the same provider, already has this name (ORG-01). */
public class NameTaken extends InvalidInput {

    public NameTaken() {
        super("name", "organisation.fault.name-taken");
    }
}
