package se.omsorgsportal.notifications;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time of day in running text: {@code 8.00}. */
final class HourWords {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private HourWords() {}

    static String of(LocalTime time) {
        return FORM.format(time);
    }
}
