package se.omsorgsportal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows that the portal wrote, to be written once more with other keys by nothing but SQL. */
final class Rows {

    private record Table(String insert, List<Object[]> rows) {}

    private final List<Table> tables = new ArrayList<>();
    private final Map<Object, Object> renamed = new HashMap<>();

    /** Takes the rows of the query, which must name its columns, for the table. */
    Rows take(Connection database, String table, String columns, String condition, Object... values)
            throws SQLException {
        try (var statement =
                database.prepareStatement("SELECT " + columns + " FROM " + table + " WHERE " + condition)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = new ArrayList<Object[]>();
            try (var found = statement.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                while (found.next()) {
                    var row = new Object[width];
                    for (int i = 0; i < width; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            if (rows.isEmpty()) {
                throw new IllegalStateException("The portal wrote nothing into " + table);
            }
            return put(table, columns, rows);
        }
    }

    Rows put(String table, String columns, List<Object[]> rows) {
        var one = "(" + String.join(",", Collections.nCopies(columns.split(",").length, "?")) + ")";
        tables.add(new Table(
                "INSERT INTO " + table + " (" + columns + ") VALUES "
                        + String.join(",", Collections.nCopies(rows.size(), one)),
                rows));
        return this;
    }

    /** From now on the key is written as the other one, also within texts. */
    Rows rename(Object key, Object other) {
        renamed.put(key, other);
        return this;
    }

    /** Every identifier in the first column of the tables so far becomes a new one. */
    Rows renameFirstColumns() {
        for (var table : tables) {
            for (var row : table.rows()) {
                if (row[0] instanceof UUID id) {
                    renamed.computeIfAbsent(id, known -> se.omsorgsportal.shared.Ids.next());
                }
            }
        }
        for (var table : tables) {
            table.rows().replaceAll(this::renamed);
        }
        return this;
    }

    int count() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    /** One statement for each table. */
    void write(Connection database) throws SQLException {
        for (var table : tables) {
            try (var statement = database.prepareStatement(table.insert())) {
                int at = 0;
                for (var row : table.rows()) {
                    for (var value : row) {
                        statement.setObject(++at, value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }

    private Object[] renamed(Object[] row) {
        var other = row.clone();
        for (int i = 0; i < row.length; i++) {
            other[i] = renamed.getOrDefault(row[i], row[i]);
            if (other[i] instanceof String text) {
                for (var one : renamed.entrySet()) {
                    text = one.getKey() instanceof Number
                            ? text
                            : text.replace(
                                    one.getKey().toString(), one.getValue().toString());
                }
                other[i] = text;
            }
        }
        return other;
    }
}
