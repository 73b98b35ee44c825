package se.omsorgsportal.shared.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.omsorgsportal.shared.tables.TableFile.Line;

/** Reads the lines of a text with a sign between the cells: semicolon, comma, tab or bar, whichever fits best. */
final class CsvLines {

    /** What Excel may write first to say which sign it used. */
    private static final Pattern SAID = Pattern.compile("^sep=(.)\\R", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final int SAMPLE = 20;

    private CsvLines() {}

    static List<Line> read(byte[] content, TableLimits limits) {
        return split(TextFile.text(content), limits);
    }

    static List<Line> split(String text, TableLimits limits) {
        var said = SAID.matcher(text);
        boolean saysSo = said.find();
        char separator = saysSo ? said.group(1).charAt(0) : separator(text);
        var rest = saysSo ? text.substring(said.end()) : text;
        var lines = new ArrayList<Line>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(rest)) {
            for (var record : reader) {
                int number = (int) record.getStartingLineNumber() + (saysSo ? 1 : 0);
                TableReader.keep(lines, number, record.getFields(), limits);
            }
        } catch (CsvParseException broken) {
            throw new TableFault(
                    "broken-csv", lines.isEmpty() ? 1 : lines.getLast().number() + 1);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return lines;
    }

    /** The sign that stands most often on the line that has it least: one that every line has. */
    private static char separator(String text) {
        var sample = text.lines()
                .filter(line -> !line.isBlank())
                .limit(SAMPLE)
                .map(line -> QUOTED.matcher(line).replaceAll(""))
                .toList();
        return Stream.of(';', '\t', ',', '|')
                .max(Comparator.<Character>comparingLong(sign -> sample.stream()
                                .mapToLong(line -> times(line, sign))
                                .min()
                                .orElse(0))
                        .thenComparingLong(sign -> sample.isEmpty() ? 0 : times(sample.getFirst(), sign)))
                .orElse(';');
    }

    private static long times(String line, char sign) {
        return Arrays.stream(line.split(""))
                .filter(String.valueOf(sign)::equals)
                .count();
    }
}
