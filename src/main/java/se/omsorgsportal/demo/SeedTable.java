package se.omsorgsportal.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for one table, many to a statement. */
final class SeedTable {

    private static final int AT_ONCE = 500;
    private final String insert;
    private final String columns;
    private final String row;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private long written;

    /** @param columns separated by commas */
    SeedTable(String table, String columns) {
        this("INSERT", table, columns);
    }

    private SeedTable(String insert, String table, String columns) {
        this.insert = insert + " INTO " + table;
        this.columns = columns;
        this.row = "(" + String.join(",", Collections.nCopies(columns.split(",").length, "?")) + ")";
    }

    /** A table that may hold the row already. */
    static SeedTable once(String table, String columns) {
        return new SeedTable("INSERT IGNORE", table, columns);
    }

    void add(@Nullable Object... values) {
        rows.add(values);
    }

    void write(Connection database) throws SQLException {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            write(database, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
        written += rows.size();
        rows.clear();
    }

    long written() {
        return written;
    }

    private void write(Connection database, List<@Nullable Object[]> some) throws SQLException {
        var text = insert + " (" + columns + ") VALUES " + String.join(",", Collections.nCopies(some.size(), row));
        try (var statement = database.prepareStatement(text)) {
            int at = 0;
            for (var values : some) {
                for (var value : values) {
                    statement.setObject(++at, value);
                }
            }
            statement.executeUpdate();
        }
    }
}
