package se.omsorgsportal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowNumber;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.WindowSummary;

/** A service window, as the API gives it (WIN-16). */
record WindowJson(
        String id,
        String number,
        WindowKind kind,
        WindowState state,
        Instant since,
        List<String> systems,
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable LocalDate lastDay,
        @Nullable Instant expectedEnd,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean secondRound,
        boolean announced) {

    /** @param more whether there is a page after this one */
    record Page(List<WindowJson> windows, int page, int size, boolean more) {}

    static WindowJson of(WindowSummary window) {
        return of(
                window.id(),
                window.number(),
                window.kind(),
                window.state(),
                window.since(),
                OrderJson.texts(window.systems()),
                window.schedule(),
                window.expectedEnd(),
                window.startedAt(),
                window.endedAt(),
                window.secondRound(),
                window.announced());
    }

    static WindowJson of(WindowDetails window) {
        return of(
                window.id(),
                window.number(),
                window.kind(),
                window.state(),
                window.since(),
                OrderJson.texts(window.systems()),
                window.schedule(),
                window.expectedEnd(),
                window.startedAt(),
                window.endedAt(),
                window.secondRound(),
                window.announcedAt() != null || window.startedAt() != null);
    }

    private static WindowJson of(
            WindowId id,
            WindowNumber number,
            WindowKind kind,
            WindowState state,
            Instant since,
            List<String> systems,
            @Nullable WindowSchedule schedule,
            @Nullable Instant expectedEnd,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            boolean secondRound,
            boolean announced) {
        return new WindowJson(
                id.toString(),
                number.toString(),
                kind,
                state,
                since,
                systems,
                schedule == null ? null : schedule.day(),
                schedule == null ? null : schedule.start(),
                schedule == null ? null : schedule.end(),
                schedule == null ? null : schedule.lastDay(),
                expectedEnd,
                startedAt,
                endedAt,
                secondRound,
                announced);
    }
}
