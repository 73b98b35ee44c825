package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.omsorgsportal.shared.Zone;

/**
 * A day with the time the systems close and the time they are estimated to open again; an end that is not later than the
 * start is on the day after (WIN-04).
 *
 * @param day on which it begins
 */
public record WindowSchedule(LocalDate day, LocalTime start, LocalTime end) {

    public Instant startsAt() {
        return day.atTime(start).atZone(Zone.SWEDEN).toInstant();
    }

    /** Whether it goes past midnight. */
    public boolean isOvernight() {
        return !end.isAfter(start);
    }

    /** The day on which it is estimated to end. */
    public LocalDate lastDay() {
        return isOvernight() ? day.plusDays(1) : day;
    }

    /** Whether some of it is on the day. */
    public boolean isOn(LocalDate some) {
        return !some.isBefore(day) && !some.isAfter(lastDay());
    }

    /** The estimate; nothing happens by itself when it is passed. */
    public Instant endsAt() {
        return lastDay().atTime(end).atZone(Zone.SWEDEN).toInstant();
    }
}
