package se.omsorgsportal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;
import se.omsorgsportal.PortalApplication;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.testing.TestDatabase;

/** Each variable that is missing, malformed or contradicts another stops the start with one sentence that names it. */
@Tag("ALL-03")
@ExtendWith(OutputCaptureExtension.class)
class SetupChecksTest {

    private static final String KEY = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
            -----END PRIVATE KEY-----
            """;
    private static final String CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIIBtjCCAVugAwIBAgITBmyf1XSXNmY/Owua2eiedgPySjAKBggqhkjOPQQDAjA5
            MQswCQYDVQQGEwJVUzEPMA0GA1UEChMGQW1hem9uMRkwFwYDVQQDExBBbWF6b24g
            Um9vdCBDQSAzMB4XDTE1MDUyNjAwMDAwMFoXDTQwMDUyNjAwMDAwMFowOTELMAkG
            A1UEBhMCVVMxDzANBgNVBAoTBkFtYXpvbjEZMBcGA1UEAxMQQW1hem9uIFJvb3Qg
            Q0EgMzBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCmXp8ZBf8ANm+gBG1bG8lKl
            ui2yEujSLtf6ycXYqm0fc4E7O5hrOXwzpcVOho6AF2hiRVd9RFgdszflZwjrZt6j
            QjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgGGMB0GA1UdDgQWBBSr
            ttvXBp43rDCGB5Fwx5zEGbF4wDAKBggqhkjOPQQDAgNJADBGAiEA4IWSoxe3jfkr
            BqWTrBqYaGFy+uGh0PsceGCmQ5nFuMQCIQCcAu/xlJyzlvnrxir4tiz+OpAUFteM
            YyRIHN8wfdVoOw==
            -----END CERTIFICATE-----
            """;

    @TempDir
    static Path files;

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("PORTAL_BASE_URL is missing", "PORTAL_BASE_URL", null),
                refused("PORTAL_BASE_URL must be an address without a path", "PORTAL_BASE_URL", "portal"),
                refused("PORTAL_BASE_URL must be an address without a path", "PORTAL_BASE_URL", "https://a b"),
                refused("PORTAL_BASE_URL must be an address without a path", "PORTAL_BASE_URL", "https://k.se/portal"),
                refused("PORTAL_BASE_URL must be an address without a path", "PORTAL_BASE_URL", "ftp://kommun.se"),
                refused("PORTAL_BASE_URL must begin with https://", "PORTAL_BASE_URL", "http://kommun.invalid"),
                refused("PORTAL_PORT must be a number from 1 to 65535", "PORTAL_PORT", "http"),
                refused("PORTAL_DB_URL is missing", "PORTAL_DB_URL", null),
                refused("PORTAL_DB_URL is missing", "PORTAL_DB_URL", " "),
                refused("PORTAL_DB_URL must look like", "PORTAL_DB_URL", "jdbc:postgresql://db/portal"),
                refused("PORTAL_DB_URL must look like", "PORTAL_DB_URL", "jdbc:mariadb://db"),
                refused("PORTAL_DB_URL contradicts the data directory", "portal.data", "/srv/portal"),
                refused("PORTAL_DB_CONNECTIONS must be a number", "PORTAL_DB_CONNECTIONS", "0"),
                refused("PORTAL_DB_OWNER_PASSWORD is missing", "PORTAL_DB_OWNER", "owner"),
                refused("PORTAL_DB_OWNER is missing", "PORTAL_DB_OWNER_PASSWORD", "secret"),
                refused("PORTAL_SECRET_KEY is missing", "PORTAL_SECRET_KEY", null),
                refused("PORTAL_SECRET_KEY must be 32 bytes in base64, and is not", "PORTAL_SECRET_KEY", "hemligt!"),
                refused("PORTAL_SECRET_KEY must be 32 bytes in base64, and is 6", "PORTAL_SECRET_KEY", "aGVtbGln"),
                refused("PORTAL_SMTP_HOST is missing", "PORTAL_SMTP_HOST", ""),
                refused("PORTAL_SMTP_PORT must be a number", "PORTAL_SMTP_PORT", "70000"),
                refused("PORTAL_SMTP_PASSWORD is missing", "PORTAL_SMTP_USER", "portal"),
                refused("PORTAL_SMTP_USER is missing", "PORTAL_SMTP_PASSWORD", "secret"),
                refused("PORTAL_SMTP_TLS must be true or false", "PORTAL_SMTP_TLS", "ja"),
                refused("PORTAL_MAIL_FROM is missing", "PORTAL_MAIL_FROM", null),
                refused("PORTAL_MAIL_FROM must be an e-mail address", "PORTAL_MAIL_FROM", "portalen"),
                refused("PORTAL_SAML_IDPS is missing", "PORTAL_SAML_IDPS", null),
                refused("PORTAL_SAML_IDPS must list short names", "PORTAL_SAML_IDPS", "Kommunen"),
                refused("PORTAL_SAML_REGION_METADATA must be", "PORTAL_SAML_IDPS", "kommun,region"),
                refused("PORTAL_SAML_KOMMUN_METADATA must be", "PORTAL_SAML_KOMMUN_METADATA", "idp.example"),
                refused("PORTAL_SAML_KOMMUN_PERSON must be", "PORTAL_SAML_KOMMUN_PERSON", "email"),
                refused("PORTAL_SAML_KOMMUN_PERSON must be", "PORTAL_SAML_KOMMUN_PERSON", null),
                refused("PORTAL_SAML_KOMMUN_STEP_UP must be true or false", "PORTAL_SAML_KOMMUN_STEP_UP", "2"),
                refused("PORTAL_SAML_SIGNING_KEY is missing", "PORTAL_SAML_SIGNING_KEY", null),
                refused("PORTAL_SAML_SIGNING_CERTIFICATE is missing", "PORTAL_SAML_SIGNING_CERTIFICATE", null),
                refused("PORTAL_SAML_SIGNING_KEY must name a readable PEM", "PORTAL_SAML_SIGNING_KEY", "/none.pem"),
                refused("PORTAL_SAML_ENCRYPTION_CERTIFICATE is missing", "PORTAL_SAML_ENCRYPTION_KEY", "/none.pem"),
                refused("PORTAL_LDAP_URL is missing: PORTAL_LDAP_USER", "PORTAL_LDAP_USER", "cn=portalen"),
                refused("PORTAL_FIRST_ADMINISTRATOR_EMAIL is missing", "PORTAL_FIRST_ADMINISTRATOR", "astrid"),
                refused("PORTAL_FIRST_ADMINISTRATOR is missing", "PORTAL_FIRST_ADMINISTRATOR_EMAIL", "a@kommun.se"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    @DisplayName("One change to a good environment stops the start:")
    void stops(String sentence, String variable, String value) {
        assertThatCode(() -> SetupChecks.check(environment(good()))).doesNotThrowAnyException();
        var changed = good();
        changed.put(variable, value);

        var problem = catchThrowable(() -> SetupChecks.check(environment(changed)));

        assertThat(problem).isInstanceOf(SetupProblem.class).hasMessageStartingWith(sentence);
        assertThat(problem.getMessage()).endsWith(".").doesNotContain("\n");
    }

    @Test
    @DisplayName("A key in place of the certificate is not accepted")
    void tellsKeysFromCertificates() {
        var changed = good();
        changed.put("PORTAL_SAML_SIGNING_CERTIFICATE", changed.get("PORTAL_SAML_SIGNING_KEY"));
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> SetupChecks.check(environment(changed)))
                .withMessageStartingWith("PORTAL_SAML_SIGNING_CERTIFICATE must name a readable PEM file");
    }

    @Test
    @DisplayName("Without https the portal may only be on this machine")
    void allowsHttpOnLoopback() {
        var changed = good();
        changed.put("PORTAL_BASE_URL", "http://localhost:8080");
        assertThatCode(() -> SetupChecks.check(environment(changed))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("The demo needs neither mail server nor identity provider, and refuses the latter")
    void checksTheDemo() {
        assertThatCode(() -> SetupChecks.check(demo(Map.of()))).doesNotThrowAnyException();
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> SetupChecks.check(demo(Map.of("PORTAL_SAML_IDPS", "kommun"))))
                .withMessageStartingWith("PORTAL_SAML_IDPS contradicts the profile demo");
    }

    @Test
    @DisplayName("The image refuses what was left out of it when it was built")
    void refusesWhatTheImageLacks() {
        assertThatCode(() -> SetupChecks.onlyProduction(environment(good()))).doesNotThrowAnyException();
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> SetupChecks.onlyProduction(demo(Map.of())))
                .withMessageStartingWith("SPRING_PROFILES_ACTIVE is of no use here");
        var changed = good();
        changed.put("portal.data", "/srv/portal");
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> SetupChecks.onlyProduction(environment(changed)))
                .withMessageStartingWith("portal.data is of no use here");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::", ""})
    @DisplayName("The demo is never open to another machine:")
    void bindsTheDemoToLoopback(String address) {
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> SetupChecks.check(demo(Map.of("server.address", address))))
                .withMessageStartingWith("server.address must be this machine alone");
    }

    @Test
    @DisplayName("The database must answer, let the account in, and be MariaDB 10.11 or newer")
    void connectsToTheDatabase() {
        var server = TestDatabase.server();
        var settings = good();
        settings.put("PORTAL_DB_URL", server.jdbcUrl());
        settings.put("PORTAL_DB_USER", EmbeddedMariaDb.USER);
        settings.put("PORTAL_DB_PASSWORD", server.password());
        assertThatCode(() -> DatabaseCheck.connect(environment(settings))).doesNotThrowAnyException();

        settings.put("PORTAL_DB_OWNER", "owner");
        settings.put("PORTAL_DB_OWNER_PASSWORD", "wrong");
        assertProblem(settings, "PORTAL_DB_OWNER or its password is wrong");
        settings.put("PORTAL_DB_PASSWORD", "wrong");
        assertProblem(settings, "PORTAL_DB_USER or its password is wrong");
        settings.put("PORTAL_DB_URL", "jdbc:mariadb://127.0.0.1:9/omsorgsportal");
        assertProblem(settings, "PORTAL_DB_URL names a database that cannot be used");
        assertThatCode(() -> DatabaseCheck.version("MariaDB", "10.11.2", 10, 11))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> DatabaseCheck.version("MariaDB", "10.6.1", 10, 6))
                .withMessage("PORTAL_DB_URL names MariaDB 10.6.1, and the portal needs MariaDB 10.11 or newer.");
        assertThatExceptionOfType(SetupProblem.class).isThrownBy(() -> DatabaseCheck.version("MySQL", "9.1.0", 9, 1));
    }

    @Test
    @DisplayName("A variable with nothing in it counts as unset")
    void emptyMeansUnset() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        "systemEnvironment",
                        new SystemEnvironmentPropertySource(
                                "systemEnvironment", Map.of("PORTAL_PORT", "", "PORTAL_LOGO", "x", "OTHER", "")));
        new EmptyMeansUnset().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("PORTAL_PORT")).isNull();
        assertThat(environment.resolvePlaceholders("${PORTAL_PORT:8080}")).isEqualTo("8080");
        assertThat(environment.getProperty("PORTAL_LOGO")).isEqualTo("x");
        assertThat(environment.getProperty("OTHER")).isEmpty();
    }

    @Test
    @DisplayName("The tables' owner and the session's cookie follow from the variables")
    void derivesSettings() {
        var settings = good();
        settings.put("PORTAL_DB_OWNER", "owner");
        settings.put("PORTAL_DB_OWNER_PASSWORD", "secret");
        var environment = environment(settings);
        new DerivedSettings().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("owner");
        assertThat(environment.getProperty("spring.flyway.url")).isEqualTo(settings.get("PORTAL_DB_URL"));
        assertThat(environment.getProperty("server.servlet.session.cookie.same-site"))
                .isEqualTo("none");
        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");

        var without = environment(good());
        new DerivedSettings().postProcessEnvironment(without, new SpringApplication());
        assertThat(without.getProperty("spring.flyway.user")).isNull();
    }

    @Test
    @DisplayName("What the user sees is the sentence, without a stack trace")
    void printsOneSentence(CapturedOutput output) {
        var portal = new SpringApplication(PortalApplication.class);
        portal.setWebApplicationType(WebApplicationType.NONE);
        portal.addInitializers(new SetupChecks());
        assertThatExceptionOfType(SetupProblem.class).isThrownBy(() -> portal.run());
        assertThat(output)
                .contains("PORTAL_BASE_URL is missing: give the address")
                .doesNotContain("\tat ");
    }

    private static void assertProblem(Map<String, Object> settings, String sentence) {
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> DatabaseCheck.connect(environment(settings)))
                .withMessageStartingWith(sentence);
    }

    private static Map<String, Object> good() {
        return new HashMap<>(Map.of(
                "PORTAL_BASE_URL", "https://portal.kommun.example",
                "PORTAL_DB_URL", "jdbc:mariadb://database.kommun.example/omsorgsportal?sslMode=verify-full",
                "PORTAL_SECRET_KEY", "dGVzdC1rZXktb25seS1mb3ItdGVzdHMtMzItYnl0ZXM=",
                "PORTAL_SMTP_HOST", "mail.kommun.example",
                "PORTAL_MAIL_FROM", "portalen@kommun.example",
                "PORTAL_SAML_IDPS", "kommun",
                "PORTAL_SAML_KOMMUN_METADATA", "https://idp.kommun.example/metadata",
                "PORTAL_SAML_KOMMUN_PERSON", "user-name",
                "PORTAL_SAML_SIGNING_KEY", file("key.pem", KEY),
                "PORTAL_SAML_SIGNING_CERTIFICATE", file("certificate.pem", CERTIFICATE)));
    }

    private static MockEnvironment demo(Map<String, Object> more) {
        var settings = new HashMap<String, Object>(Map.of(
                "portal.data", "/srv/portal",
                "server.address", "127.0.0.1",
                "portal.base-url", "http://localhost:8080",
                "PORTAL_SECRET_KEY", "dGVzdC1rZXktb25seS1mb3ItdGVzdHMtMzItYnl0ZXM="));
        settings.putAll(more);
        var environment = environment(settings);
        environment.setActiveProfiles("demo");
        return environment;
    }

    /** The variables, read as application.yaml reads them. */
    private static MockEnvironment environment(Map<String, Object> variables) {
        var given = new HashMap<>(variables);
        given.values().removeIf(value -> value == null);
        var environment = new MockEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("variables", given));
        try {
            environment
                    .getPropertySources()
                    .addLast(new YamlPropertySourceLoader()
                            .load("application", new ClassPathResource("application.yaml"))
                            .getFirst());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return environment;
    }

    private static String file(String name, String text) {
        try {
            return Files.writeString(files.resolve(name), text).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Arguments refused(String sentence, String variable, String value) {
        return Arguments.of(sentence, variable, value);
    }
}
