package se.omsorgsportal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Everything that chance decides, the same for the same number: identifiers, hours, choices. */
final class SeedChance {

    private static final LocalTime OPENS = LocalTime.of(6, 30);
    private static final int MINUTES = 9 * 60;
    private final Random random;
    private final LocalDateTime now;

    SeedChance(long number, Instant now) {
        this.random = new Random(number);
        this.now = column(now);
    }

    /** A version 7 UUID that might have been made at that time. */
    UUID id(LocalDateTime at) {
        long millis = at.toInstant(ZoneOffset.UTC).toEpochMilli();
        long high = (millis << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    /** Some time in the working hours of the day, in UTC and never later than now. */
    LocalDateTime hour(LocalDate day) {
        var at = day.atTime(OPENS).plusMinutes(random.nextInt(MINUTES)).plusSeconds(random.nextInt(60));
        return at.isBefore(now) ? at : now.minusMinutes(1 + random.nextInt(60));
    }

    /** So many days later, never later than now. */
    LocalDateTime later(LocalDateTime at, int fewest, int most) {
        var next = hour(at.toLocalDate().plusDays(between(fewest, most)));
        return next.isAfter(at) ? next : at.plusSeconds(1);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    static LocalDateTime column(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
