package se.omsorgsportal.bulkorders.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.omsorgsportal.bulkorders.BulkColumn;
import se.omsorgsportal.bulkorders.BulkCommon;
import se.omsorgsportal.bulkorders.BulkDesk;
import se.omsorgsportal.bulkorders.BulkRow;
import se.omsorgsportal.bulkorders.BulkTable;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.tables.TableFile;
import se.omsorgsportal.shared.tables.TableLimits;
import se.omsorgsportal.shared.tables.TableReader;
import se.omsorgsportal.shared.tables.Words;

/** The rows that are being typed, with what is known to be wrong with those that have been checked (ORD-10). */
class BulkTyping {

    private static final int BLANKS = 5;
    private static final List<BulkColumn> NEEDED =
            List.of(BulkColumn.GIVEN_NAME, BulkColumn.FAMILY_NAME, BulkColumn.EMAIL, BulkColumn.MOBILE);
    private final BulkDesk desk;
    private final List<BulkRow> rows = new ArrayList<>();
    private final Map<Integer, List<Fault>> faults = new HashMap<>();

    BulkTyping(BulkDesk desk) {
        this.desk = desk;
    }

    List<BulkRow> rows() {
        return List.copyOf(rows);
    }

    Map<Integer, List<Fault>> faults() {
        return Map.copyOf(faults);
    }

    long faulty() {
        return faults.values().stream().filter(list -> !list.isEmpty()).count();
    }

    BulkTable table(BulkCommon common) {
        return new BulkTable(common, rows());
    }

    void begin(List<BulkRow> typed) {
        rows.clear();
        faults.clear();
        rows.addAll(typed);
        more(rows.isEmpty() ? BLANKS : 1);
    }

    void more(int count) {
        for (int i = 0; i < count && rows.size() < BulkTable.MOST; i++) {
            rows.add(BulkRow.blank());
        }
    }

    void remove(int at) {
        rows.remove(at);
        faults.clear();
    }

    /** Checks the row once it says what every row has to, and whatever was said to stand twice. */
    void type(int at, BulkColumn column, String text, BulkCommon common) {
        rows.set(at, rows.get(at).with(column, text));
        boolean whole = NEEDED.stream().noneMatch(one -> rows.get(at).cell(one).isBlank());
        var again = faults.entrySet().stream()
                .filter(row ->
                        row.getValue().stream().anyMatch(fault -> fault.key().endsWith(".twice")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (whole || faults.containsKey(at)) {
            again.add(at);
        }
        check(common, again);
    }

    /** Puts the cells in from this one on, to the right and down; a line of headings is passed over. */
    void paste(int at, BulkColumn column, String text) {
        var lines = TableReader.pasted(text, TableLimits.LIST);
        int row = at;
        for (var line : lines) {
            if (row >= BulkTable.MOST) {
                break;
            }
            if (isHeading(line)) {
                continue;
            }
            while (rows.size() <= row) {
                rows.add(BulkRow.blank());
            }
            for (int i = 0; i < line.size() && column.ordinal() + i < BulkColumn.values().length; i++) {
                rows.set(row, rows.get(row).with(BulkColumn.values()[column.ordinal() + i], line.get(i)));
            }
            row++;
        }
        more(rows.size() == row ? 1 : 0);
    }

    private static boolean isHeading(List<String> line) {
        return Words.columns(BulkColumn.class, line).size() >= 2;
    }

    /** Adds the file's rows after those that say something; its columns are found by their headings. */
    void add(TableFile file) {
        var columns = Words.columns(BulkColumn.class, file.header());
        rows.removeIf(BulkRow::isBlank);
        faults.clear();
        for (var line : file.lines()) {
            if (rows.size() < BulkTable.MOST) {
                var row = BulkRow.blank();
                for (var column : columns.entrySet()) {
                    row = row.with(column.getKey(), line.cell(column.getValue()));
                }
                rows.add(row);
            }
        }
    }

    void checkAll(BulkCommon common) {
        faults.clear();
        check(common, IntStream.range(0, rows.size()).boxed().collect(Collectors.toSet()));
    }

    /** Those that have been checked once, after something that holds for all has changed. */
    void checkAgain(BulkCommon common) {
        check(common, Set.copyOf(faults.keySet()));
    }

    private void check(BulkCommon common, Set<Integer> places) {
        var valid = places.stream().filter(at -> at < rows.size()).collect(Collectors.toSet());
        valid.forEach(faults::remove);
        if (!valid.isEmpty()) {
            faults.putAll(desk.check(table(common), valid));
        }
    }
}
