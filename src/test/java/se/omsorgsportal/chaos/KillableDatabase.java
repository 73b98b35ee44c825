package se.omsorgsportal.chaos;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.omsorgsportal.embedded.EmbeddedMariaDb;

/** A MariaDB that is killed and comes back at another port; the portal always finds it, or does not, at the same one. */
final class KillableDatabase implements AutoCloseable {

    private static final int NOWHERE = 0;
    private final Path home;
    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private EmbeddedMariaDb server;
    private volatile int port;

    private KillableDatabase(Path home) throws IOException {
        this.home = home;
        start();
        Thread.ofPlatform().daemon().name("door of the database").start(this::letIn);
    }

    /** With an empty schema. */
    static KillableDatabase start(Path home) throws IOException {
        var database = new KillableDatabase(home);
        var empty = database.sql("information_schema");
        empty.sql("DROP DATABASE IF EXISTS " + EmbeddedMariaDb.SCHEMA).update();
        empty.sql("CREATE DATABASE " + EmbeddedMariaDb.SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci")
                .update();
        return database;
    }

    /** Where the portal finds it. */
    String url() {
        return "jdbc:mariadb://127.0.0.1:" + door.getLocalPort() + "/" + EmbeddedMariaDb.SCHEMA + "?sslMode=disable";
    }

    String password() {
        return server.password();
    }

    /** Past the door, for the checks. */
    JdbcClient sql() {
        return sql(EmbeddedMariaDb.SCHEMA);
    }

    /** Sees also what others have written and not committed: how far work in one transaction has come. */
    Connection eager() throws SQLException {
        var connection = DriverManager.getConnection(
                server.jdbcUrl(EmbeddedMariaDb.SCHEMA), EmbeddedMariaDb.USER, server.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        return connection;
    }

    private JdbcClient sql(String schema) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.jdbcUrl(schema), EmbeddedMariaDb.USER, server.password()));
    }

    void kill() throws IOException {
        long pid = Long.parseLong(Files.readString(home.resolve("mariadbd.pid")).strip());
        port = NOWHERE;
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    void start() {
        server = EmbeddedMariaDb.start(home);
        port = URI.create(server.jdbcUrl().replaceFirst("^jdbc:", "")).getPort();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> join(guest));
            } catch (IOException closed) {
                // asked at the top
            }
        }
    }

    private void join(Socket guest) {
        try (guest;
                var host = new Socket(InetAddress.getLoopbackAddress(), port)) {
            guest.setTcpNoDelay(true);
            host.setTcpNoDelay(true);
            var back = Thread.ofVirtual().start(() -> pass(host, guest));
            pass(guest, host);
            back.join();
        } catch (IOException | InterruptedException gone) {
            // the guest sees a closed connection, as it would without the door
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // both ends are closed
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.close();
    }
}
