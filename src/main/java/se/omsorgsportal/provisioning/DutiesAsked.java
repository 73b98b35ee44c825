package se.omsorgsportal.provisioning;

import se.omsorgsportal.shared.PersonId;

/** A person is asked to accept the current version of annex 1 (PRV-14). */
public record DutiesAsked(PersonId person, int version) {}
