package se.omsorgsportal.routines;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A value that an administrator has set.
 *
 * @param version counts the changes of the setting from 1
 * @param changedBy nobody when the portal itself did
 */
public record RoutineValue(
        String key,
        int version,
        String value,
        LocalDate validFrom,
        String source,
        boolean decided,
        String note,
        @Nullable PersonId changedBy,
        Instant changedAt) {}
