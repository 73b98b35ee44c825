package se.omsorgsportal.security;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * For whom a user acts as a stand-in (ORD-11).
 *
 * @param until the last day
 */
public record StoodInFor(
        PersonId id, String name, UUID standIn, @Nullable LocalDate until) {}
