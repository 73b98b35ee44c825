package se.omsorgsportal.signins;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import se.omsorgsportal.shared.Translations;

/** The lines that were left out as CSV that a spreadsheet opens as it is, and in which no cell is taken for a formula. */
final class FaultCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final Locale language;

    FaultCsv(Locale language) {
        this.language = language;
    }

    /** @param page the lines after a line number; an empty page ends the file */
    void write(OutputStream target, LongFunction<List<LogLine>> page) {
        var out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            out.write(BYTE_ORDER_MARK);
            csv.writeRecord(words("line"), words("reason"), words("user-name"), words("time"));
            var lines = page.apply(0);
            while (!lines.isEmpty()) {
                for (var line : lines) {
                    var fault = String.valueOf(line.fault());
                    csv.writeRecord(
                            Long.toString(line.number()),
                            Translations.find(language, "LineFault." + fault).orElse(fault),
                            harmless(line.userName()),
                            harmless(line.timeText()));
                }
                lines = page.apply(lines.getLast().number());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String words(String column) {
        return Translations.find(language, "signins.report." + column).orElse(column);
    }

    /** A spreadsheet runs what begins with one of these; behind an apostrophe it is text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
