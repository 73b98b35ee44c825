package se.omsorgsportal.security;

import se.omsorgsportal.shared.PersonId;

/** What a person may do in the portal has changed; published by whoever changed it, in the same transaction. */
public record AccessChanged(PersonId person) {}
