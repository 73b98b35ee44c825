package se.omsorgsportal.bulkorders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row of the table as it is typed, right or wrong; one cell for each {@link BulkColumn}. */
public record BulkRow(List<String> cells) {

    private static final int LONGEST = 400;

    public BulkRow {
        var whole = new ArrayList<String>(Collections.nCopies(BulkColumn.values().length, ""));
        for (int i = 0; i < Math.min(cells.size(), whole.size()); i++) {
            var text = cells.get(i).strip();
            whole.set(i, text.substring(0, Math.min(LONGEST, text.length())));
        }
        cells = List.copyOf(whole);
    }

    public static BulkRow blank() {
        return new BulkRow(List.of());
    }

    public String cell(BulkColumn column) {
        return cells.get(column.ordinal());
    }

    public BulkRow with(BulkColumn column, String text) {
        var changed = new ArrayList<>(cells);
        changed.set(column.ordinal(), text);
        return new BulkRow(changed);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
