package se.omsorgsportal.signins;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import se.omsorgsportal.shared.Zone;

/**
 * How a log writes its times (REN-03). A time without zone is Swedish; of the two hours that are one when summer time
 * ends the first is meant, and a time in the hour that is skipped in spring is an hour later. A day alone is its noon.
 */
public enum TimeFormat {
    /** {@code 2026-03-01T08:05:00Z}, {@code 2026-03-01T08:05:00.123+01:00}. */
    ISO_ZONED(iso("HH", "[XXX][XX][X]")),
    /** {@code 2026-03-01T08:05:00}, {@code 2026-03-01 08:05}, {@code 2026-03-01 8:05:33,123}. */
    ISO_LOCAL(iso("H", "")),
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
    private static final int DAY_LENGTH = 10;
    private static final int LONGEST = 60;
    private final DateTimeFormatter formatter;

    TimeFormat(String pattern) {
        this(new DateTimeFormatterBuilder().appendPattern(pattern));
    }

    TimeFormat(DateTimeFormatterBuilder builder) {
        formatter = builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Everything that may be missing doubles the work for a line, so what can be made alike is: see {@link #alike}. */
    private static DateTimeFormatterBuilder iso(String hour, String end) {
        return new DateTimeFormatterBuilder()
                .appendPattern("uuuu-MM-dd'T'" + hour + ":mm")
                .optionalStart()
                .appendPattern(":ss")
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .optionalEnd()
                .appendPattern(end);
    }

    /** A space for the T, and a comma for the point. */
    private static String alike(String typed) {
        boolean spaced = typed.length() > DAY_LENGTH && typed.charAt(DAY_LENGTH) == ' ';
        var joined = spaced ? typed.substring(0, DAY_LENGTH) + 'T' + typed.substring(DAY_LENGTH + 1) : typed;
        return joined.replace(',', '.');
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
                        case ISO_ZONED ->
                            OffsetDateTime.parse(alike(typed), formatter).toInstant();
                        case ISO_LOCAL -> swedish(LocalDateTime.parse(alike(typed), formatter));
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
