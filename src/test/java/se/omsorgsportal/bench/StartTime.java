package se.omsorgsportal.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long the production layout takes from its command to a healthy answer, with its database, data already there. */
final class StartTime {

    private static final Path JAR = Path.of("target", "portal", "omsorgsportal.jar");
    private static final int RUNS = 3;
    private final Path home;

    StartTime(Path home) {
        this.home = home.toAbsolutePath();
    }

    static boolean isBuilt() {
        return Files.exists(JAR) && Files.isDirectory(Path.of("target", "embedded"));
    }

    /** The first start makes the demo data and is not measured. */
    void prepare() throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("tmp"));
        run(List.of());
    }

    /** Seconds, the median of three. */
    double plain() throws IOException, InterruptedException {
        return median(List.of());
    }

    /** The same with the classes as they were loaded and linked in a run before (JEP 514). */
    double cached() throws IOException, InterruptedException {
        var cache = home.resolve("portal.aot");
        run(List.of("-XX:AOTCacheOutput=" + cache));
        return Files.exists(cache) ? median(List.of("-XX:AOTCache=" + cache)) : Double.NaN;
    }

    private double median(List<String> options) throws IOException, InterruptedException {
        var seconds = new Series();
        for (int n = 0; n < RUNS; n++) {
            seconds.add(run(options));
        }
        return seconds.median();
    }

    private double run(List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + home.resolve("tmp")));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                JAR + ":target/embedded/*",
                "se.omsorgsportal.PortalApplication",
                "--spring.profiles.active=demo",
                "--portal.data=" + home,
                "--server.port=" + port));
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("start.log").toFile())
                .start();
        try {
            awaitHealth(process, port);
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private void awaitHealth(Process process, int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // nobody listens there so far
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("The portal did not start: see " + home.resolve("start.log"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
