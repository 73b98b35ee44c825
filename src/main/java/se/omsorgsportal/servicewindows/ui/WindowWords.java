package se.omsorgsportal.servicewindows.ui;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowCondition;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowObstacle;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** How windows are said. */
final class WindowWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private WindowWords() {}

    static StatusBadge badge(WindowState state) {
        return new StatusBadge(Texts.of(state), tone(state));
    }

    private static Tone tone(WindowState state) {
        return switch (state) {
            case RELEASED -> Tone.GOOD;
            case ROLLED_BACK, CANCELLED -> Tone.NEUTRAL;
            default -> state.isRunning() ? Tone.WARNING : Tone.INFO;
        };
    }

    /** The systems by name, a module only when the system that it is part of is not there. */
    static String systems(Collection<String> codes, Map<String, String> names) {
        return codes.stream()
                .map(code -> names.getOrDefault(code, code))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
    }

    /** {@code onsdag 13 januari 2027, vecka 2, kl. 8.00–17.00}. */
    static String schedule(@Nullable WindowSchedule schedule) {
        return schedule == null
                ? Texts.of("windows.no-day")
                : Texts.of("windows.schedule", Dates.weekday(schedule.day()), times(schedule));
    }

    /** For a table: {@code 2027-01-13 kl. 8.00–17.00}. */
    static String brief(@Nullable WindowSchedule schedule) {
        return schedule == null
                ? Texts.of("windows.no-day")
                : Texts.of("windows.schedule.brief", Dates.day(schedule.day()), times(schedule));
    }

    static String times(WindowSchedule schedule) {
        var end = time(schedule.end());
        return time(schedule.start()) + "–" + (schedule.isOvernight() ? Texts.of("windows.next-day", end) : end);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** When the systems are thought to open: the time alone when it is on the window's own day. */
    static String expected(WindowDetails window) {
        return expected(window.schedule(), window.expectedEnd());
    }

    static String expected(WindowSummary window) {
        return expected(window.schedule(), window.expectedEnd());
    }

    private static String expected(@Nullable WindowSchedule schedule, @Nullable Instant end) {
        if (end == null) {
            return "";
        }
        var local = Zone.at(end);
        return schedule != null && schedule.day().equals(local.toLocalDate())
                ? Texts.of("windows.at", time(local.toLocalTime()))
                : Dates.moment(end);
    }

    static String obstacle(WindowObstacle obstacle) {
        var condition = obstacle.condition();
        var which =
                obstacle.which().stream().map(each -> which(condition, each)).collect(Collectors.joining(", "));
        return Texts.of("windows.obstacle." + condition.name(), which);
    }

    private static String which(WindowCondition condition, String which) {
        return switch (condition) {
            case ROUNDS_REPORTED, PROTOCOLS_FILLED_IN -> Texts.of(Round.valueOf(which));
            case ALL_CLEAR_GIVEN -> Texts.of(WindowState.valueOf(which));
            case DAY_HAS_COME, AREAS_COVERED, NO_BLOCKING_FAULT -> which;
        };
    }

    /** Who did something, and for whom when it was a stand-in. */
    static String who(@Nullable PersonId by, @Nullable PersonId forWhom, Map<PersonId, String> names) {
        if (by == null) {
            return Texts.of("windows.portal");
        }
        var name = names.getOrDefault(by, "–");
        return forWhom == null ? name : Texts.of("who.for", name, names.getOrDefault(forWhom, "–"));
    }
}
