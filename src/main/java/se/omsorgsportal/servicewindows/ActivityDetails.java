package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does around a window (WIN-05).
 *
 * @param owner by name or function; often at the supplier
 * @param late its day has passed and it is not done
 */
public record ActivityDetails(
        UUID id,
        long version,
        String what,
        String owner,
        LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        ActivityState state,
        String note,
        boolean late) {}
