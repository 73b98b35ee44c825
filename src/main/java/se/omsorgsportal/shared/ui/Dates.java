package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import se.omsorgsportal.shared.Zone;

/** Days and times as Swedes write them (ALL-04); always Swedish time. */
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private Dates() {}

    /** For tables: {@code 2026-12-13}. */
    public static String day(LocalDate day) {
        return day.toString();
    }

    /** For running text: {@code 13 december 2026}. */
    public static String prose(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
    }

    /** Where people plan: {@code söndag 13 december 2026, vecka 50}. */
    public static String weekday(LocalDate day) {
        var text = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale()).format(day);
        return Texts.of("dates.weekday", text, Integer.toString(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    /** {@code 2026-12-13 kl. 8.00}. */
    public static String moment(Instant instant) {
        var local = Zone.at(instant);
        return Texts.of("dates.moment", day(local.toLocalDate()), TIME.format(local));
    }

    /** How long ago something was, in one word and one number. */
    public static String ago(Instant since, Clock clock) {
        return length(Duration.between(since, clock.instant()));
    }

    /** {@code 2 dagar}, {@code 3 timmar}, {@code 5 minuter}; the largest unit that fits. */
    public static String length(Duration duration) {
        if (duration.toDays() > 0) {
            return Texts.of("dates.days", duration.toDays());
        }
        if (duration.toHours() > 0) {
            return Texts.of("dates.hours", duration.toHours());
        }
        return Texts.of("dates.minutes", Math.max(1, duration.toMinutes()));
    }

    private static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.of("sv") : ui.getLocale();
    }
}
