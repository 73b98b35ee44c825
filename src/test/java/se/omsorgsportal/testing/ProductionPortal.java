package se.omsorgsportal.testing;

import java.io.File;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import se.omsorgsportal.directory.TestCertificate;

/** The production layout in a process of its own, set up by environment variables alone, as its image starts it. */
public final class ProductionPortal implements AutoCloseable {

    public static final Path JAR = Path.of("target", "portal", "omsorgsportal.jar");
    private static final String AHEAD = "se/omsorgsportal/PortalApplication__ApplicationContextInitializer.class";

    private final Process process;
    private final int port;
    private final File log;

    private ProductionPortal(Process process, int port, File log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    public static boolean isBuilt() {
        return Files.exists(JAR);
    }

    /** Java's options as the image gives them: ready-made beans, where the layout was built with the profile production. */
    public static List<String> options() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.getEntry(AHEAD) == null ? List.of() : image();
        }
    }

    /** What the image's command gives to Java, without the cache, which is made where it is used. */
    private static List<String> image() throws IOException {
        var command = Files.readString(Path.of("docker", "Dockerfile")).split("ENTRYPOINT", 2)[1];
        return Pattern.compile("\"(-(?:XX:Tier|D)[^\"]+)\"")
                .matcher(command)
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    /** All that production must be told; its only identity provider cannot be reached. */
    public static Map<String, String> variables(Path home, String databaseUrl, String user, String password) {
        var keys = home.resolve("keys").toAbsolutePath();
        new TestCertificate().write(keys);
        return new TreeMap<>(Map.ofEntries(
                Map.entry("PORTAL_BASE_URL", "http://localhost:8080"),
                Map.entry("PORTAL_DB_URL", databaseUrl),
                Map.entry("PORTAL_DB_USER", user),
                Map.entry("PORTAL_DB_PASSWORD", password),
                Map.entry("PORTAL_SECRET_KEY", "dGVzdC1rZXktb25seS1mb3ItdGVzdHMtMzItYnl0ZXM="),
                Map.entry("PORTAL_SMTP_HOST", "127.0.0.1"),
                Map.entry("PORTAL_MAIL_FROM", "portalen@kommun.example"),
                Map.entry("PORTAL_SAML_IDPS", "kommun"),
                Map.entry("PORTAL_SAML_KOMMUN_METADATA", "http://127.0.0.1:9/metadata"),
                Map.entry("PORTAL_SAML_KOMMUN_NAME", "Kommunens inloggning"),
                Map.entry("PORTAL_SAML_KOMMUN_PERSON", "user-name"),
                Map.entry("PORTAL_SAML_SIGNING_KEY", keys.resolve("key.pem").toString()),
                Map.entry(
                        "PORTAL_SAML_SIGNING_CERTIFICATE",
                        keys.resolve("certificate.pem").toString())));
    }

    public static ProductionPortal start(Path home, Map<String, String> variables, List<String> options)
            throws IOException {
        var command = new ArrayList<>(List.of("-jar", JAR.toString(), "--server.address=127.0.0.1"));
        command.addAll(0, options);
        return start(home, variables, command, freePort());
    }

    /** @param command Java's options and what it starts, to which the port is added */
    public static ProductionPortal start(Path home, Map<String, String> variables, List<String> command, int port)
            throws IOException {
        var log = Files.createDirectories(home).resolve("portal.log").toFile();
        var all = new ArrayList<>(command);
        all.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.add("--server.port=" + port);
        var builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_") || name.startsWith("SPRING_"));
        builder.environment().putAll(variables);
        return new ProductionPortal(builder.start(), port, log);
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Waits until it takes requests, its first administrator entered. */
    public ProductionPortal awaitHealth() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return this;
                    }
                } catch (IOException notYet) {
                    // nobody listens there so far
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("The portal did not start: " + log());
    }

    /** What it ended with by itself, within a minute. */
    public int end() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The portal did not end.");
        }
        return process.exitValue();
    }

    public String log() throws IOException {
        return Files.readString(log.toPath());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
