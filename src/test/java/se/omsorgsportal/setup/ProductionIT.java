package se.omsorgsportal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.testing.Browser;
import se.omsorgsportal.testing.ProductionPortal;
import se.omsorgsportal.testing.TestDatabase;

/** The built layout in production settings: what the image does, but for the container around it. */
@Tag("ALL-03")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionIT {

    private static final Path HOME = Path.of("target", "production-it");
    private static final String PASSWORD = "lösenord-only-for-this-test";

    private Map<String, String> variables;
    private JdbcClient tables;
    private ProductionPortal portal;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        var url = TestDatabase.emptySchema("production");
        var root = new DriverManagerDataSource(
                url, EmbeddedMariaDb.USER, TestDatabase.server().password());
        tables = JdbcClient.create(root);
        tables.sql("CREATE OR REPLACE USER production@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "'")
                .update();
        tables.sql("GRANT ALL ON production.* TO production@'127.0.0.1'").update();
        variables = ProductionPortal.variables(HOME, url, "production", PASSWORD);
        variables.put("PORTAL_SAML_IDPS", "kommun,region");
        variables.put("PORTAL_SAML_REGION_METADATA", "http://127.0.0.1:9/metadata");
        variables.put("PORTAL_SAML_REGION_NAME", "Regionens inloggning");
        variables.put("PORTAL_SAML_REGION_PERSON", "hsa-id");
        variables.put("PORTAL_FIRST_ADMINISTRATOR", "astrid.admin");
        variables.put("PORTAL_FIRST_ADMINISTRATOR_EMAIL", "astrid.admin@kommun.example");
        variables.put("PORTAL_MUNICIPALITY", "Exempelkommunen");
        portal = ProductionPortal.start(HOME, variables, ProductionPortal.options())
                .awaitHealth();
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    @DisplayName("Health answers strangers without details, and so do both probes")
    void isHealthy() throws IOException, InterruptedException {
        for (var path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("MariaDB");
        }
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    @DisplayName("No library is signed: Java would check it at each start, and keep its classes out of the AOT cache")
    void hasNoSignedLibrary() throws IOException {
        try (var libraries = Files.list(ProductionPortal.JAR.resolveSibling("lib"))) {
            assertThat(libraries).hasSizeGreaterThan(100).allSatisfy(library -> {
                try (var jar = new JarFile(library.toFile())) {
                    assertThat(jar.stream().map(ZipEntry::getName))
                            .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
                }
            });
        }
    }

    @Test
    @DisplayName("The login page offers the identity providers by their names, and nobody of the demo")
    void offersTheIdentityProviders() {
        try (var browser = Browser.start();
                var person = browser.get().newContext(new NewContextOptions().setLocale("sv-SE"))) {
            var page = person.newPage();
            page.navigate(portal.address("/"));
            page.locator(".entrance-choice").first().waitFor();
            assertThat(page.locator(".entrance-choice").allInnerTexts())
                    .containsExactly("Kommunens inloggning", "Regionens inloggning");
            assertThat(page.content()).contains("Exempelkommunen");
        }
    }

    @Test
    @DisplayName("The first administrator is there once, and a second start changes nothing")
    void entersTheFirstAdministrator() throws IOException, InterruptedException {
        assertThat(administrators()).isEqualTo(1);
        try (var second = ProductionPortal.start(HOME.resolve("second"), variables, ProductionPortal.options())) {
            second.awaitHealth();
            assertThat(administrators()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("The log tells no secret and no trouble")
    void logsNoSecret() throws IOException {
        assertThat(portal.log())
                .contains("The first administrator was entered")
                .doesNotContain(PASSWORD, variables.get("PORTAL_SECRET_KEY"), "\tat ", " ERROR ");
    }

    @Test
    @DisplayName("A missing variable ends the start with one sentence")
    void refusesWithOneSentence() throws IOException, InterruptedException {
        var without = new TreeMap<>(variables);
        without.remove("PORTAL_MAIL_FROM");
        try (var refused = ProductionPortal.start(HOME.resolve("refused"), without, ProductionPortal.options())) {
            assertThat(refused.end()).isEqualTo(1);
            assertThat(refused.log())
                    .contains("PORTAL_MAIL_FROM is missing: give the address")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    @DisplayName("What was built for production says so when it is asked for the demo")
    void refusesTheDemo() throws IOException, InterruptedException {
        var options = new ArrayList<>(ProductionPortal.options());
        options.add("-Dspring.profiles.active=demo");
        try (var refused = ProductionPortal.start(HOME.resolve("demo"), variables, options)) {
            assertThat(refused.end()).isEqualTo(1);
            assertThat(refused.log())
                    .contains(
                            ProductionPortal.options().isEmpty()
                                    ? "contradicts the profile demo"
                                    : "made for production");
        }
    }

    private int administrators() {
        return tables.sql("SELECT COUNT(*) FROM role_grant WHERE role = 'ADMINISTRATOR'")
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(portal.address(path))).build(), BodyHandlers.ofString());
        }
    }
}
