package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A window in a list.
 *
 * @param schedule none until a day is thought of
 * @param expectedEnd when the systems are thought to open, the announced end until a delay
 * @param announced whether it was announced or has begun, and so is known to everybody
 */
public record WindowSummary(
        WindowId id,
        WindowNumber number,
        WindowKind kind,
        WindowState state,
        Instant since,
        Set<String> systems,
        @Nullable WindowSchedule schedule,
        @Nullable Instant expectedEnd,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean secondRound,
        boolean announced) {}
