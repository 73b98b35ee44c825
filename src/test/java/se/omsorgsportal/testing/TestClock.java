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
    private volatile long turned;

    public void reset() {
        turn(START);
    }

    public void set(LocalDate day, LocalTime time) {
        turn(day.atTime(time).atZone(Zone.SWEDEN).toInstant());
    }

    public void advance(Duration by) {
        turn(now.plus(by));
    }

    private synchronized void turn(Instant to) {
        turned += Duration.between(now, to).abs().toNanos();
        now = to;
    }

    /** Nanoseconds by which it has been turned, to and fro: what is remembered grows old also when it is turned back. */
    public long turned() {
        return turned;
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
