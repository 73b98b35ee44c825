package se.omsorgsportal.notifications;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.omsorgsportal.servicewindows.WindowSchedule;

/** A time of day in running text: {@code 8.00}. */
final class HourWords {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private HourWords() {}

    /** {@code 17.00}; {@code 2.00 nästa dag} for a window over midnight. */
    static String end(Locale language, WindowSchedule schedule) {
        var end = of(schedule.end());
        return schedule.isOvernight() ? Words.of(language, "windows.next-day", end) : end;
    }

    static String of(LocalTime time) {
        return FORM.format(time);
    }
}
