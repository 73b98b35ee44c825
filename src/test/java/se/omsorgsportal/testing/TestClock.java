package se.omsorgsportal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import se.omsorgsportal.shared.Zone;

/** A clock that stands until the test turns it; every test begins at the same moment. */
public final class TestClock extends Clock {

    /** Monday 11 January 2027, 10 o'clock in Sweden: an ordinary working week. */
    public static final Instant START = Instant.parse("2027-01-11T09:00:00Z");

    private volatile Instant now = START;

    public void reset() {
        now = START;
    }

    public void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(Zone.SWEDEN).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
