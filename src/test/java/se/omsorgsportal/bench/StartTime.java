package se.omsorgsportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.testing.ProductionPortal;

/**
 * How long the portal takes from its command to a healthy answer. In production: as its image starts it, all by the
 * environment, beside a MariaDB that runs already and has the tables. The demo: as {@code ./portal run} from the second
 * time on, with its own database.
 */
final class StartTime implements AutoCloseable {

    private static final int RUNS = 3;
    private final Path home;
    private final EmbeddedMariaDb database;
    private final Map<String, String> variables;

    StartTime(Path home) throws IOException {
        this.home = Files.createDirectories(home.toAbsolutePath());
        this.database = EmbeddedMariaDb.start(home.resolve("database"));
        this.variables =
                ProductionPortal.variables(home, database.jdbcUrl(), EmbeddedMariaDb.USER, database.password());
    }

    static boolean isBuilt() {
        return ProductionPortal.isBuilt() && Files.isDirectory(Path.of("target", "embedded"));
    }

    /** Seconds by the way to start, the median of three each; what makes tables, demo data and caches is not measured. */
    List<Start> all() throws IOException, InterruptedException {
        var ahead = ProductionPortal.options();
        var starts = new ArrayList<Start>();
        starts.add(production("plain", List.of()));
        starts.add(production("with an AOT cache", cache("plain", List.of())));
        if (!ahead.isEmpty()) {
            starts.add(production("with Spring's ready-made beans", ahead));
            starts.add(production("with both, as the image", cache("ahead", ahead)));
        }
        Files.createDirectories(home.resolve("tmp"));
        run(Map.of(), demo());
        starts.add(new Start("./portal run, from the second time on", median(Map.of(), demo())));
        return starts;
    }

    private Start production(String how, List<String> options) throws IOException, InterruptedException {
        run(variables, jar(options));
        return new Start("Production, " + how, median(variables, jar(options)));
    }

    /** The options with the classes as they were loaded and linked in a run before (JEP 514). */
    private List<String> cache(String name, List<String> options) throws IOException, InterruptedException {
        var cache = home.resolve(name + ".aot");
        var training = new ArrayList<>(options);
        training.add("-XX:AOTCacheOutput=" + cache);
        run(variables, jar(training));
        var cached = new ArrayList<>(options);
        cached.add("-XX:AOTCache=" + cache);
        return cached;
    }

    private static List<String> jar(List<String> options) {
        var command = new ArrayList<>(options);
        command.addAll(List.of("-jar", ProductionPortal.JAR.toString(), "--server.address=127.0.0.1"));
        return command;
    }

    private List<String> demo() {
        return List.of(
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-cp",
                ProductionPortal.JAR + ":target/embedded/*",
                "se.omsorgsportal.PortalApplication",
                "--spring.profiles.active=demo",
                "--portal.data=" + home.resolve("demo"));
    }

    private double median(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var seconds = new Series();
        for (int n = 0; n < RUNS; n++) {
            seconds.add(run(environment, command));
        }
        return seconds.median();
    }

    private double run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        int port = ProductionPortal.freePort();
        long begun = System.nanoTime();
        try (var portal = ProductionPortal.start(home, environment, command, port)) {
            portal.awaitHealth();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** One way to start, and how long it took. */
    record Start(String how, double seconds) {}
}
