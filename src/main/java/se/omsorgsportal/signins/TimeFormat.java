package se.omsorgsportal.signins;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import se.omsorgsportal.shared.Zone;

/**
 * How a log writes its times (REN-03). A time without zone is Swedish; of the two hours that are one when summer time
 * ends the first is meant, and a time in the hour that is skipped in spring is an hour later. A day alone is its noon.
 */
public enum TimeFormat {
    /** {@code 2026-03-01T08:05:00Z}, {@code 2026-03-01T08:05:00.123+01:00}. */
    ISO_ZONED("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][XXX][XX][X]"),
    /** {@code 2026-03-01T08:05:00}, {@code 2026-03-01 08:05}, {@code 2026-03-01 8:05:33,123}. */
    ISO_LOCAL("uuuu-MM-dd['T'][' ']H:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][,SSS]"),
    /** {@code 2026-03-01 8.05}, {@code 2026-03-01 kl. 08.05.33}. */
    SWEDISH_POINTS("uuuu-MM-dd ['kl. ']['kl ']H.mm[.ss]"),
    /** {@code 1/3/2026 08:05}, {@code 1/3 2026 8.05}. */
    SWEDISH_SLASHES("d/M[/][ ]uuuu H[:][.]mm[[:][.]ss]"),
    /** {@code 1.3.2026 08:05}. */
    SWEDISH_DOTS("d.M.uuuu H[:][.]mm[[:][.]ss]"),
    /** {@code 20260301 080533}, {@code 20260301T0805}. */
    COMPACT("uuuuMMdd['T'][' ']HHmm[ss]"),
    /** {@code 2026-03-01}. */
    DAY("uuuu-MM-dd");

    private static final int NOON = 12;
    private static final int LONGEST = 60;
    private final DateTimeFormatter formatter;

    TimeFormat(String pattern) {
        formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The moment; nothing when the text is no such time. */
    public Optional<Instant> read(String text) {
        var typed = text.strip();
        if (typed.length() < 8 || typed.length() > LONGEST || !Character.isDigit(typed.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (this) {
                        case ISO_ZONED -> OffsetDateTime.parse(typed, formatter).toInstant();
                        case DAY -> swedish(LocalDate.parse(typed, formatter).atTime(NOON, 0));
                        default -> swedish(LocalDateTime.parse(typed, formatter));
                    });
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Instant swedish(LocalDateTime local) {
        return local.atZone(Zone.SWEDEN).toInstant();
    }
}
