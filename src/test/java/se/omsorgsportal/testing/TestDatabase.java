package se.omsorgsportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import se.omsorgsportal.embedded.EmbeddedMariaDb;

/** One MariaDB for the whole test run, in the build directory; each run begins with an empty schema. */
public final class TestDatabase {

    private static final EmbeddedMariaDb SERVER = start();

    private TestDatabase() {}

    public static EmbeddedMariaDb server() {
        return SERVER;
    }

    /** Makes an empty schema and returns its address. */
    public static String emptySchema(String name) {
        try (var connection = DriverManager.getConnection(SERVER.jdbcUrl(), EmbeddedMariaDb.USER, SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci");
            return SERVER.jdbcUrl(name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Its temporary files lie beside it, so that the whole checkout may lie among the machine's temporary files. */
    private static EmbeddedMariaDb start() {
        var temporary = Path.of("target", "test-temporary").toAbsolutePath();
        try {
            Files.createDirectories(temporary);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        System.setProperty("java.io.tmpdir", temporary.toString());
        var server = EmbeddedMariaDb.start(
                Path.of("target", "test-database"),
                "--innodb-flush-log-at-trx-commit=0",
                "--sync-binlog=0",
                "--max-connections=300");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
