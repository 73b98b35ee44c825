package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.PersonId;

/** Somebody at a unit of the same provider: the name and nothing more. */
public record Colleague(PersonId id, String name) {}
