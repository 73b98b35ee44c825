package se.omsorgsportal.security;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * Who did something, as a history keeps it.
 *
 * @param forWhom whose stand-in they were (ORD-11)
 */
public record Actor(PersonId id, @Nullable PersonId forWhom) {}
