package se.omsorgsportal.bulkorders;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.omsorgsportal.shared.Personnummer;

/** A bulk order as it is typed (ORD-10). */
public record BulkTable(BulkCommon common, List<BulkRow> rows) {

    /** More rows than this are two bulk orders. */
    public static final int MOST = 300;

    public static BulkTable empty() {
        return new BulkTable(BulkCommon.empty(), List.of());
    }

    /** Without the rows that say nothing. */
    BulkTable filled() {
        return new BulkTable(common, rows.stream().filter(row -> !row.isBlank()).toList());
    }

    /** With only the rows at these places. */
    BulkTable at(Predicate<Integer> places) {
        return new BulkTable(
                common,
                IntStream.range(0, rows.size())
                        .filter(places::test)
                        .mapToObj(rows::get)
                        .toList());
    }

    /** As a draft may keep it: a text that holds a personnummer is left out (DWN-05). */
    BulkTable storable() {
        var kept = rows.stream()
                .map(row -> new BulkRow(row.cells().stream()
                        .map(cell -> Personnummer.isIn(cell) ? "" : cell)
                        .toList()))
                .toList();
        return new BulkTable(
                new BulkCommon(
                        common.function(),
                        common.profession(),
                        common.unit(),
                        common.startsOn(),
                        common.endsOn(),
                        common.permissions(),
                        common.certificate(),
                        common.urgent(),
                        keep(common.urgentReason()),
                        keep(common.note())),
                kept);
    }

    private static String keep(String text) {
        return Personnummer.isIn(text) ? "" : text;
    }
}
