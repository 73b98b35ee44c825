package se.omsorgsportal.renewal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.omsorgsportal.shared.Translations;

/** Accounts of a run as CSV that a spreadsheet opens as it is, and in which no cell is taken for a formula. */
final class RunCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int PAGE = 2_000;
    private static final List<String> COLUMNS = List.of(
            "user-name", "person", "last-sign-in", "created", "valid-to", "outcome", "new-valid-to", "reason", "state");
    private final Locale language;

    RunCsv(Locale language) {
        this.language = language;
    }

    /** Gives a page of lines. */
    interface Pages {
        List<RunLine> page(int offset, int limit);
    }

    void write(OutputStream target, Pages pages) {
        var out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            out.write(BYTE_ORDER_MARK);
            csv.writeRecord(
                    COLUMNS.stream().map(column -> words("renewal." + column)).toList());
            int offset = 0;
            var lines = pages.page(offset, PAGE);
            while (!lines.isEmpty()) {
                for (var line : lines) {
                    csv.writeRecord(cells(line).map(RunCsv::harmless).toList());
                }
                offset += lines.size();
                lines = pages.page(offset, PAGE);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<String> cells(RunLine line) {
        return Stream.of(
                line.userName(),
                line.name(),
                line.lastSignIn() == null ? "" : line.lastSignIn().toString(),
                line.created().toString(),
                line.validTo().toString(),
                words("Outcome." + line.outcome().name()),
                line.newValidTo().toString(),
                Objects.requireNonNullElse(line.reason(), ""),
                words("AccountState." + line.state().name()));
    }

    private String words(String key) {
        return Translations.find(language, key).orElse(key);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
