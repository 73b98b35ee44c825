package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Blackout days as typed; anything may still be missing.
 *
 * @param system empty for all systems
 * @param monthlyUntil when given, the same days of every month until then
 */
public record NewBlackout(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String what,
        String system,
        @Nullable LocalDate monthlyUntil) {}
