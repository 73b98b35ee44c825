package se.omsorgsportal.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine, driven by Playwright: {@code PORTAL_BROWSER}, else Chromium, Chrome or Edge from the
 * usual places. Nothing is downloaded. Close it, and its driver ends too.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable");
    private static final List<Path> APPLICATIONS = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright driver;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright driver, com.microsoft.playwright.Browser browser) {
        this.driver = driver;
        this.browser = browser;
    }

    /** Starts the browser without a window; throws {@link IllegalStateException} when there is none. */
    public static Browser start() {
        var program = find().orElseThrow(() ->
                new IllegalStateException("No browser found: install chromium, or name one in PORTAL_BROWSER."));
        var driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setHeadless(true)
                .setArgs(ARGUMENTS);
        return new Browser(driver, driver.chromium().launch(options));
    }

    public com.microsoft.playwright.Browser get() {
        return browser;
    }

    /** Where this machine keeps its browser. */
    public static Optional<Path> find() {
        var named = Stream.ofNullable(System.getenv("PORTAL_BROWSER")).filter(name -> !name.isBlank());
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.of(named.map(Path::of), onPath, APPLICATIONS.stream())
                .flatMap(all -> all)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
    }
}
