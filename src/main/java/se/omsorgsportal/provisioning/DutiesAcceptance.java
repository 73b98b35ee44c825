package se.omsorgsportal.provisioning;

import java.time.Instant;
import se.omsorgsportal.shared.PersonId;

/** That a person accepted a version of annex 1, and when (PRV-14). */
public record DutiesAcceptance(PersonId person, String name, Instant at) {}
