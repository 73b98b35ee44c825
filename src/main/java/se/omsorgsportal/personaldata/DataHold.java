package se.omsorgsportal.personaldata;

import java.time.Instant;
import java.util.UUID;
import se.omsorgsportal.shared.PersonId;

/** What an administrator said must be kept, and why. */
public record DataHold(UUID id, PersonId person, String name, String reason, String setBy, Instant setAt) {}
