package se.omsorgsportal.shared;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Times of day as people write them: {@code 8:00}, {@code 8.00}, {@code 0800}, {@code kl. 8} (ALL-04). */
public final class Times {

    private static final Pattern SYNTAX =
            Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[:.]?(\\d{2}))?", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter PROSE = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private Times() {}

    /** Reads what was typed; throws {@link Malformed} when it is no time. */
    public static LocalTime of(String typed) {
        var found = SYNTAX.matcher(typed.strip());
        if (!found.matches()) {
            throw new Malformed("time");
        }
        try {
            return LocalTime.of(
                    Integer.parseInt(found.group(1)), found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
        } catch (DateTimeException none) {
            throw new Malformed("time");
        }
    }

    public static boolean looksRight(String typed) {
        try {
            of(typed);
            return true;
        } catch (Malformed none) {
            return false;
        }
    }

    /** {@code 8.00}, as in running text after {@code kl.} */
    public static String prose(LocalTime time) {
        return PROSE.format(time);
    }
}
