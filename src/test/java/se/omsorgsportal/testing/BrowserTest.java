package se.omsorgsportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The portal as {@code ./portal run} starts it, with demo data and demo login, and a real browser in front of it. Every
 * person has a browser of their own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "browser"})
@Import(BrowserTestConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Vaadin's own select marks its inner button as required, which that role does not know; nothing here can mend it. */
    private static final String INSIDE_VAADIN = "vaadin-select-value-button";

    private static final String IDLE =
            "Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())";

    /** How much more there is of the page than fits the screen: it scrolls within its frame. */
    private static final String HIDDEN_BELOW = """
            () => {
              let hidden = 0;
              let part = document.querySelector('h1');
              while (part) {
                hidden = Math.max(hidden, part.scrollHeight - part.clientHeight);
                part = part.assignedSlot || part.parentElement || part.getRootNode().host;
              }
              return Math.min(hidden, 5000);
            }
            """;

    @LocalServerPort
    private int port;

    private Browser browser;
    private final List<BrowserContext> people = new ArrayList<>();
    private int pictures;

    @BeforeAll
    void openBrowser() {
        browser = Browser.start();
    }

    @AfterEach
    void goHome(TestInfo test) {
        for (int who = 0; who < people.size(); who++) {
            var left = people.get(who).pages().getFirst();
            picture(left, "last-" + test.getTestMethod().orElseThrow().getName() + "-" + who);
            people.get(who).close();
        }
        people.clear();
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    /** Signs a persona in with both factors, on a screen of this width. */
    protected Page signIn(String personaName, int width) {
        var page = stranger(width);
        page.navigate(address("login"));
        page.locator(".entrance-choice")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(personaName))
                .first()
                .click();
        var code = page.locator("#sms-code").innerText().strip();
        page.locator("input[name=token]").fill(code);
        page.keyboard().press("Enter");
        page.locator("h1").first().waitFor();
        return page;
    }

    /** Somebody who has not signed in, in a browser of their own. */
    protected Page stranger(int width) {
        var context = browser.get()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("sv-SE"));
        context.setDefaultTimeout(30_000);
        people.add(context);
        return context.newPage();
    }

    protected String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Nothing that keeps somebody out: axe finds nothing serious or critical on what is shown now (ALL-05). */
    protected void accessible(Page page) {
        var found = new AxeBuilder(page)
                .exclude(INSIDE_VAADIN).analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + ": " + violation.getHelp() + " at "
                                + violation.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
    }

    /** Nobody is kept out, nothing is wider than the screen, and a picture to look at. */
    protected void seen(Page page, String name) {
        settled(page);
        picture(page, name);
        accessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits the screen")
                .isTrue();
    }

    /** Waits until the portal has answered everything. */
    protected void settled(Page page) {
        page.waitForFunction(IDLE);
    }

    /** Keeps a picture of the page at its width in the build directory, to be looked at; numbered as the story goes. */
    protected void picture(Page page, String name) {
        var story = getClass().getSimpleName().replace("IT", "").toLowerCase(Locale.ROOT);
        var shown = page.viewportSize();
        int hidden = (int) page.evaluate(HIDDEN_BELOW);
        if (hidden > 0) {
            page.setViewportSize(shown.width, shown.height + hidden);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", "%s-%02d-%s.png".formatted(story, ++pictures, name)))
                .setFullPage(true));
        if (hidden > 0) {
            page.setViewportSize(shown.width, shown.height);
        }
    }
}
