package se.omsorgsportal.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days as people and spreadsheets write them: {@code 2026-12-13}, {@code 20261213}, {@code 13/12 2026}. */
public final class Days {

    /** A year has four digits: the database can hold no other. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-MM-dd",
                    "uuuuMMdd",
                    "uuuu-MM-dd HH:mm:ss",
                    "uuuu/MM/dd",
                    "uuuu.MM.dd",
                    "d/M uuuu",
                    "d/M-uuuu",
                    "d/M/uuuu",
                    "d.M.uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {}

    /** Reads {@code 2026-12-13}; throws {@link java.time.format.DateTimeParseException} when it is anything else. */
    public static LocalDate iso(String typed) {
        return LocalDate.parse(typed.strip(), ISO);
    }

    /** Reads what was typed; throws {@link Malformed} when it is no day. */
    public static LocalDate of(String typed) {
        for (var form : FORMS) {
            try {
                return LocalDate.parse(typed.strip(), form);
            } catch (DateTimeException other) {
                continue;
            }
        }
        throw new Malformed("day");
    }
}
