package se.omsorgsportal.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** With the embedded database and no key from the environment: makes the secret key once, beside the database. */
class GeneratedKey implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var data = environment.getProperty("portal.data", "");
        var given = environment.getProperty("portal.secret-key", "");
        if (data.isBlank() || !given.isBlank()) {
            return;
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("generated key", Map.of("portal.secret-key", key(Path.of(data)))));
    }

    private static String key(Path data) {
        var file = data.resolve("secret.key");
        try {
            Files.createDirectories(data);
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                EmbeddedMariaDb.writePrivately(file, Base64.getEncoder().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
