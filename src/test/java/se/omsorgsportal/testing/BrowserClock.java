package se.omsorgsportal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import se.omsorgsportal.shared.Zone;

/**
 * A clock that goes on as clocks do, from the moment at which every test begins, and that a story may turn forward; never
 * back, since the portal and its browser tests share it.
 */
public final class BrowserClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.between(real.instant(), TestClock.START);

    /** Goes on at eight in the morning of the day, or at once when that has been. */
    public synchronized void turnTo(LocalDate day) {
        var there = day.atTime(LocalTime.of(8, 0)).atZone(Zone.SWEDEN).toInstant();
        var left = Duration.between(instant(), there);
        if (left.isPositive()) {
            turn(left);
        }
    }

    public synchronized void turn(Duration on) {
        ahead = ahead.plus(on);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
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
