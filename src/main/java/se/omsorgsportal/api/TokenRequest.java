package se.omsorgsportal.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * A token as an administrator asks for it.
 *
 * @param name what uses it: a system's name, or what the person uses it for
 * @param person in whose name it acts, and who answers for it
 * @param units where it counts; empty: wherever its person's roles do
 * @param lastDay the last day it works
 */
public record TokenRequest(
        String name,
        boolean system,
        @Nullable PersonId person,
        Set<TokenScope> scopes,
        Set<UnitId> units,
        @Nullable LocalDate lastDay) {}
