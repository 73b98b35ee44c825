package se.omsorgsportal.servicewindows;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** How days and times of a window are written in texts that leave the portal, always in Swedish. */
final class WindowWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Effects.SWEDISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Effects.SWEDISH);

    private WindowWording() {}

    /** {@code onsdag 14 juni 2028}; the weekday is always worked out, never typed (WIN-07). */
    static String day(WindowSchedule schedule) {
        return DAY.format(schedule.day());
    }

    /** {@code 8.00–17.00}, {@code 22.00–2.00 nästa dag}. */
    static String times(WindowSchedule schedule) {
        return time(schedule.start()) + "–" + end(schedule);
    }

    static String end(WindowSchedule schedule) {
        var end = time(schedule.end());
        return schedule.isOvernight() ? Effects.say("windows.next-day", end) : end;
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code onsdag 14 juni 2028 kl. 8.00–17.00}. */
    static String of(WindowSchedule schedule) {
        return Effects.say("plan.draft.when", day(schedule), times(schedule));
    }
}
