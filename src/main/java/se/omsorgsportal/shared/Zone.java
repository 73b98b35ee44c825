package se.omsorgsportal.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time zone people live in; the database keeps UTC. */
public final class Zone {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Zone() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), SWEDEN);
    }

    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(SWEDEN);
    }
}
