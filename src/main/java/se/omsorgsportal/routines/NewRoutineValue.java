package se.omsorgsportal.routines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator typed to change a setting.
 *
 * @param seen the version that the form was opened with
 * @param value in any usual form
 */
public record NewRoutineValue(
        String key,
        int seen,
        String value,
        @Nullable LocalDate validFrom,
        String source,
        boolean decided,
        String note) {}
