package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.omsorgsportal.shared.Zone;

/** A day with the time the systems close and the time they are estimated to open again (WIN-04). */
public record WindowSchedule(LocalDate day, LocalTime start, LocalTime end) {

    public Instant startsAt() {
        return day.atTime(start).atZone(Zone.SWEDEN).toInstant();
    }

    /** The estimate; nothing happens by itself when it is passed. */
    public Instant endsAt() {
        return day.atTime(end).atZone(Zone.SWEDEN).toInstant();
    }
}
