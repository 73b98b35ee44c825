package se.omsorgsportal.audit;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.audit.AuditQuery.Place;
import se.omsorgsportal.shared.Zone;

/** The log as CSV that a spreadsheet opens as it is, and in which no cell can be taken for a formula. */
final class AuditCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of(
            "seq",
            "at",
            "actor",
            "role",
            "origin",
            "act",
            "what",
            "objectType",
            "label",
            "objectId",
            "person",
            "changes");
    private final AuditWords words;

    AuditCsv(AuditWords words) {
        this.words = words;
    }

    /**
     * @param page the rows after a place, the first ones after null; an empty page ends the file
     * @param changes what the entries with these numbers changed
     */
    void write(
            OutputStream target,
            Function<@Nullable Place, List<AuditRow>> page,
            Function<List<Long>, Map<Long, Map<String, Act.Change>>> changes) {
        var out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            out.write(BYTE_ORDER_MARK);
            csv.writeRecord(COLUMNS.stream().map(words::heading).toList());
            var rows = page.apply(null);
            while (!rows.isEmpty()) {
                var changed = changes.apply(rows.stream()
                        .filter(AuditRow::changed)
                        .map(AuditRow::seq)
                        .toList());
                for (var row : rows) {
                    csv.writeRecord(cells(row, changed).map(AuditCsv::harmless).toList());
                }
                var last = rows.getLast();
                rows = page.apply(new Place(last.at(), last.seq()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<String> cells(AuditRow row, Map<Long, Map<String, Act.Change>> changes) {
        var own = changes.get(row.seq());
        return Stream.of(
                Long.toString(row.seq()),
                Zone.at(row.at()).toLocalDateTime().withNano(0).toString().replace('T', ' '),
                words.actor(row),
                words.role(row.role()),
                row.origin(),
                words.act(row.what()),
                row.what(),
                words.objectType(row.objectType()),
                row.label(),
                row.objectId(),
                row.personName(),
                own != null ? text(own) : row.changed() ? words.heading("details-erased") : "");
    }

    private String text(Map<String, Act.Change> changes) {
        return changes.entrySet().stream()
                .map(one -> words.field(one.getKey()) + ": "
                        + orNothing(one.getValue().before()) + " → "
                        + orNothing(one.getValue().after()))
                .collect(joining("\n"));
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? "–" : value;
    }

    /** A spreadsheet runs what begins with one of these; behind an apostrophe it is text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
