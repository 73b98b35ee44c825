package se.omsorgsportal.security.saml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A real Keycloak on loopback with the realm of docker/, unpacked by the Maven profile {@code idp}; close it. */
final class Keycloak implements AutoCloseable {

    private static final Path REALM = Path.of("docker", "keycloak", "omsorg-realm.json");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private final Process process;
    private final String address;

    private Keycloak(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Begins to start it; {@link #await()} waits until it answers. */
    static Keycloak start(int port, String portal) {
        var address = "http://127.0.0.1:" + port;
        try {
            var home = unpacked();
            Files.createDirectories(home.resolve("data/import"));
            Files.writeString(home.resolve("data/import/omsorg-realm.json"), realm());
            var builder = new ProcessBuilder(
                            "sh",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--db=dev-mem",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--hostname=" + address,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "keycloak.log").toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("PORTAL_BASE_URL", portal);
            builder.environment().put("PORTAL_METADATA_URL", portal + "/saml2/service-provider-metadata/kommun");
            builder.environment().put("PORTAL_SAML_ENCRYPTED", "true");
            return new Keycloak(builder.start(), address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String metadata() {
        return address + "/realms/omsorg/protocol/saml/descriptor";
    }

    String address() {
        return address;
    }

    void await() throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended, see target/keycloak.log");
            }
            if (answers()) {
                return;
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("Keycloak does not answer, see target/keycloak.log");
    }

    private boolean answers() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(metadata()))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The code that the authenticator of a user with this secret shows now. */
    static String code(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(), "HmacSHA1"));
            var step = java.nio.ByteBuffer.allocate(8).putLong(System.currentTimeMillis() / 30_000);
            var hash = mac.doFinal(step.array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = java.nio.ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The realm with a second way in, at which Keycloak is content with the password. */
    private static String realm() throws IOException {
        var mapper = JsonMapper.builder().build();
        var realm = (ObjectNode) mapper.readTree(Files.readString(REALM));
        var clients = (ArrayNode) realm.get("clients");
        var weak = (ObjectNode) mapper.readTree(clients.get(0).toString().replace("/kommun", "/svag"));
        ((ObjectNode) weak.get("attributes")).remove("minimum.acr.value");
        // The address of this client's metadata is made from the base URL, as there is one variable for the other.
        ((ObjectNode) weak.get("attributes"))
                .put(
                        "saml.metadataDescriptorUrl",
                        "${PORTAL_BASE_URL:http://localhost:8080}/saml2/service-provider-metadata/svag");
        clients.add(weak);
        return mapper.writeValueAsString(realm);
    }

    private static Path unpacked() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("target"))) {
            return all.filter(path -> path.getFileName().toString().matches("keycloak-\\d.*"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Keycloak in target: run ./portal test -Pidp"))
                    .toAbsolutePath();
        }
    }

    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    one.destroyForcibly();
                    return one;
                })
                .join());
    }
}
