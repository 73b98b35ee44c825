package se.omsorgsportal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain JDBC: what the bare turns are made of. */
final class Bare {

    private final Connection database;

    Bare(Connection database) {
        this.database = database;
    }

    /** Reads every column of every row; returns the rows. */
    List<Object[]> read(String query, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var found = statement.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                var rows = new ArrayList<Object[]>();
                while (found.next()) {
                    var row = new Object[width];
                    for (int i = 0; i < width; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    void write(String text, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** @param ids at least one */
    List<Object[]> readIn(String queryWithIn, List<?> ids) throws SQLException {
        var marks = String.join(",", java.util.Collections.nCopies(ids.size(), "?"));
        return read(queryWithIn.replace("(*)", "(" + marks + ")"), ids.toArray());
    }

    interface Step {
        void run() throws SQLException;
    }

    void transaction(Step step) throws SQLException {
        database.setAutoCommit(false);
        step.run();
        database.commit();
        database.setAutoCommit(true);
    }

    static List<Object> column(List<Object[]> rows, int at) {
        return rows.stream().map(row -> row[at]).distinct().toList();
    }
}
