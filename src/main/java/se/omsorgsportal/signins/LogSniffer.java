package se.omsorgsportal.signins;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out from a file's first lines how it is to be read (REN-03). */
final class LogSniffer {

    static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final Pattern GIVEN_BY_US =
            Pattern.compile("(?i)\\s*(?:[\\w.-]+\\\\)?ext-[a-z]{6}\\d{2,}(?:@.*)?\\s*");
    private static final Pattern NAME =
            Pattern.compile("(?=.*\\p{L})\\s*[\\p{L}\\d._\\\\-]{2,64}(?:@[\\w.-]{1,190})?\\s*");
    private static final Pattern USER_HEADING =
            Pattern.compile(".*(?:anv[äa]nd|user|login|konto|account|inloggningsnamn).*");
    private static final Pattern TIME_HEADING = Pattern.compile(".*(?:tid|time|datum|date|inlogg|logon|stamp).*");

    /** A way to read it and how well it fits, from 0. */
    private record Guess(LogFormat format, double fit) {}

    private LogSniffer() {}

    /** Throws {@link LogNotReadable} when no way gives a column of names and one of times. */
    static LogFormat of(List<String> lines, Charset charset) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            throw LogNotReadable.empty();
        }
        return DELIMITERS.stream()
                .flatMap(delimiter -> guess(filled, charset, delimiter).stream())
                .max(Comparator.comparingDouble(Guess::fit))
                .map(Guess::format)
                .orElseThrow(LogNotReadable::columns);
    }

    private static Optional<Guess> guess(List<String> lines, Charset charset, char delimiter) {
        var rows = lines.stream().map(line -> LogLines.cells(line, delimiter)).toList();
        int width = rows.getFirst().size();
        if (width < 2) {
            return Optional.empty();
        }
        Guess best = null;
        for (int time = 0; time < width; time++) {
            for (var format : TimeFormat.values()) {
                best = better(best, guess(rows, charset, delimiter, time, format));
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Guess guess(
            List<List<String>> rows, Charset charset, char delimiter, int time, TimeFormat format) {
        boolean header = !reads(rows.getFirst(), time, format);
        var body = header ? rows.subList(1, rows.size()) : rows;
        double times = share(body, row -> reads(row, time, format));
        // A file of nothing but its heading can be read as well: then the heading must say it.
        boolean headed = header && says(rows.getFirst(), time, TIME_HEADING);
        if (times < 0.5 && !(body.isEmpty() && headed && format == TimeFormat.ISO_LOCAL)) {
            return null;
        }
        Guess best = null;
        for (int user = 0; user < rows.getFirst().size(); user++) {
            if (user != time) {
                var found = new LogFormat(charset, delimiter, header, user, time, format);
                best = better(best, new Guess(found, times + names(rows, body, header, user) + (headed ? 0.3 : 0)));
            }
        }
        return best == null || best.fit() - times - (headed ? 0.3 : 0) < 0.3 ? null : best;
    }

    private static double names(List<List<String>> rows, List<List<String>> body, boolean header, int user) {
        double ours = share(body, row -> GIVEN_BY_US.matcher(cell(row, user)).matches());
        double any = share(body, row -> NAME.matcher(cell(row, user)).matches());
        boolean headed = header && says(rows.getFirst(), user, USER_HEADING);
        return ours + any / 2 + (headed ? 0.6 : 0);
    }

    private static @Nullable Guess better(@Nullable Guess one, @Nullable Guess other) {
        return one == null || other != null && other.fit() > one.fit() ? other : one;
    }

    private static boolean reads(List<String> row, int column, TimeFormat format) {
        return format.read(cell(row, column)).isPresent();
    }

    private static double share(List<List<String>> rows, Predicate<List<String>> test) {
        return rows.isEmpty() ? 0 : (double) rows.stream().filter(test).count() / rows.size();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static boolean says(List<String> row, int column, Pattern what) {
        return what.matcher(cell(row, column).toLowerCase(Locale.ROOT)).matches();
    }
}
