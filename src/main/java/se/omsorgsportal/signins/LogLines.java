package se.omsorgsportal.signins;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log line by line, however long a line is and whatever is wrong with it: what is broken in one line stays in it. A
 * line break within quotes ends the line, since no user name and no time has any.
 */
final class LogLines implements Closeable {

    static final int LONGEST = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final BufferedReader in;
    private long number;
    private boolean tooLong;

    LogLines(InputStream file, LogFormat format) {
        in = new BufferedReader(new InputStreamReader(file, format.charset()), 65_536);
    }

    /** How many lines have been read. */
    long number() {
        return number;
    }

    /** Whether the line read last was cut. */
    boolean wasTooLong() {
        return tooLong;
    }

    /** The next line without its end; nothing after the last. */
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder(80);
        int each = in.read();
        if (each < 0) {
            return null;
        }
        tooLong = false;
        while (each >= 0 && each != '\n' && each != '\r') {
            if (line.length() < LONGEST) {
                line.append((char) each);
            } else {
                tooLong = true;
            }
            each = in.read();
        }
        if (each == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
        number++;
        return number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK
                ? line.substring(1)
                : line.toString();
    }

    /** The cells of a line; quotes as in CSV, but one that is never closed counts for nothing. */
    static List<String> cells(String line, char delimiter) {
        long quotes = line.chars().filter(each -> each == '"').count();
        if (quotes == 0 || quotes % 2 == 1) {
            return plain(line.replace("\"", ""), delimiter);
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException broken) {
            return plain(line.replace("\"", ""), delimiter);
        }
    }

    private static List<String> plain(String line, char delimiter) {
        var cells = new ArrayList<String>(4);
        int from = 0;
        for (int to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
            cells.add(line.substring(from, to));
            from = to + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
