package se.omsorgsportal.security.saml;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.testing.Browser;
import se.omsorgsportal.testing.TestDatabase;

/** Logs in through a real Keycloak with a real browser; runs with the Maven profile {@code idp} only. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@Tag("idp")
@Tag("ALL-03")
class KeycloakLoginIT {

    private static final int PORT = freePort();
    private static final String PORTAL = "http://127.0.0.1:" + PORT;
    private static final String SECRET = "demo-only-otp-secret";
    private static final Keycloak KEYCLOAK = Keycloak.start(freePort(), PORTAL);
    private static Browser browser;

    private BrowserContext window;
    private Page page;

    @DynamicPropertySource
    static void installation(DynamicPropertyRegistry settings) {
        var files = Path.of("target", "keycloak-it").toAbsolutePath();
        var keys = new TestIdp("portal");
        TestIdp.writePem(
                files.resolve("key.pem"), "PRIVATE KEY", keys.keys.getPrivate().getEncoded());
        TestIdp.writePem(files.resolve("certificate.pem"), "CERTIFICATE", TestIdp.encoded(keys.certificate));
        var schema = TestDatabase.emptySchema("test_keycloak");
        settings.add("server.port", () -> PORT);
        settings.add("server.address", () -> "127.0.0.1");
        settings.add("PORTAL_BASE_URL", () -> PORTAL);
        settings.add("PORTAL_DB_URL", () -> schema);
        settings.add("PORTAL_DB_USER", () -> EmbeddedMariaDb.USER);
        settings.add("PORTAL_DB_PASSWORD", () -> TestDatabase.server().password());
        settings.add("PORTAL_SECRET_KEY", () -> "dGVzdC1rZXktb25seS1mb3ItdGVzdHMtMzItYnl0ZXM=");
        settings.add("PORTAL_FIRST_ADMINISTRATOR", () -> "astrid.admin");
        settings.add("PORTAL_FIRST_ADMINISTRATOR_EMAIL", () -> "astrid.admin@kommun.example");
        settings.add("PORTAL_SAML_IDPS", () -> "kommun,svag");
        for (var idp : new String[] {"KOMMUN", "SVAG"}) {
            settings.add("PORTAL_SAML_" + idp + "_METADATA", KEYCLOAK::metadata);
            settings.add("PORTAL_SAML_" + idp + "_PERSON", () -> "user-name");
        }
        settings.add("PORTAL_SAML_KOMMUN_NAME", () -> "Kommunens inloggning");
        settings.add("PORTAL_SAML_KOMMUN_ATTRIBUTE", () -> "urn:oid:0.9.2342.19200300.100.1.1");
        settings.add("PORTAL_SAML_SVAG_NAME", () -> "Bara lösenord");
        for (var use : new String[] {"SIGNING", "ENCRYPTION"}) {
            settings.add("PORTAL_SAML_" + use + "_KEY", files.resolve("key.pem")::toString);
            settings.add("PORTAL_SAML_" + use + "_CERTIFICATE", files.resolve("certificate.pem")::toString);
        }
    }

    @BeforeAll
    static void start() throws InterruptedException {
        browser = Browser.start();
        KEYCLOAK.await();
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
        browser.close();
    }

    @BeforeEach
    void openWindow() {
        window = browser.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("sv-SE"));
        window.setDefaultTimeout(60_000);
        page = window.newPage();
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    @DisplayName("ALL-03: password and code sign in, a deep link is kept, and signing out ends both sessions")
    void passwordAndCode() {
        page.navigate(PORTAL + "/people");
        choose("Kommunens inloggning");
        password("astrid.admin");
        page.locator("#otp").fill(Keycloak.code(SECRET));
        page.locator("#kc-login").click();

        page.waitForURL(Pattern.compile(Pattern.quote(PORTAL) + "/people.*"));
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.locator("form[action$=logout]")).isAttached();

        page.locator("form[action$=logout]").evaluate("form => form.submit()");

        page.waitForURL(PORTAL + "/signed-out**");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Du är utloggad");
        page.navigate(PORTAL + "/people");
        choose("Kommunens inloggning");
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    @DisplayName("ALL-03: the password alone is refused with a page that says what to do")
    void passwordAlone() {
        page.navigate(PORTAL + "/");
        choose("Bara lösenord");
        password("astrid.admin");

        page.waitForURL(PORTAL + "/login-refused/second-factor**");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Du kunde inte loggas in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("bara en faktor");
        page.navigate(PORTAL + "/people");
        assertThat(page.url()).isEqualTo(PORTAL + "/login");
    }

    private void choose(String provider) {
        page.waitForURL(PORTAL + "/login");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(provider))
                .click();
    }

    private void password(String user) {
        page.waitForURL(KEYCLOAK.address() + "/**");
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo-only-password");
        page.locator("#kc-login").click();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
