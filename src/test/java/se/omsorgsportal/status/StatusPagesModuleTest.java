package se.omsorgsportal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.servlet.Filter;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.WindowWalk;

@PortalTest
@Tag("WIN-16")
class StatusPagesModuleTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Windows windows;

    @Autowired
    private StatusBoard board;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter filters;

    private MockMvcTester portal;

    @BeforeEach
    void begin() {
        clock.reset();
        board.on(new StatusChanged());
        TestLogin.nobody();
        portal = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
    }

    private MvcTestResult fetch(String address) {
        return portal.perform(get(address));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Element shown(String number) {
        return Jsoup.parse(text(fetch("/status?lang=sv"))).getElementById(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/status", "/status/banner", "/status/banner.js", "/status/feed.atom", "/status/windows.ics"})
    @DisplayName(
            "WIN-16: everybody reads it without login, session or cookie; it may be kept for a while, and asked after by tag")
    void everybody(String address) {
        var result = fetch(address);
        assertThat(result).hasStatusOk();
        var response = result.getResponse();
        assertThat(response.getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(response.getHeader("Cache-Control")).startsWith("max-age=").endsWith("public");
        assertThat(response.getContentAsByteArray()).isNotEmpty();
        var again = portal.perform(get(address).header("If-None-Match", response.getHeader("ETag")));
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    @DisplayName(
            "WIN-16: a window shows once it is announced, as closed once it has begun, as open once it is released, each at once")
    void shows() {
        var window = new WindowWalk(windows, clock, "lc-boende").to(WindowAction.CONFIRM);
        var number = window.number();
        assertThat(shown(number)).isNull();
        window.to(WindowAction.ANNOUNCE);
        assertThat(shown(number).text())
                .contains("Akut servicefönster: LifeCare Boende")
                .contains("Stänger måndag 11 januari 2027 kl. 18.00–22.00.");
        window.to(WindowAction.CLEAR);
        assertThat(shown(number).text())
                .contains("Stängt sedan måndag 11 januari 2027 kl. 10.00.")
                .contains("Får inte användas förrän");
        window.to(WindowAction.RELEASE);
        assertThat(shown(number).text()).contains("Öppet igen sedan måndag 11 januari 2027 kl. 10.00.");
        assertThat(text(fetch("/status/windows.ics?lang=sv"))).contains("closure-" + window.id());
        assertThat(text(fetch("/status/feed.atom?lang=sv"))).contains("urn:uuid:" + window.id());
    }

    @Test
    @DisplayName("WIN-16: nothing internal is told: no supplier's words, no effect for the CAB, no reasons")
    void nothingInternal() {
        new WindowWalk(windows, clock, "lc-hsl").to(WindowAction.RELEASE);
        for (var address : new String[] {
            "/status", "/status/banner", "/status/banner.js", "/status/feed.atom", "/status/windows.ics"
        }) {
            assertThat(text(fetch(address)))
                    .doesNotContain(WindowWalk.SUPPLIER_WORD)
                    .doesNotContain("Intern verkan")
                    .doesNotContain("Provas ändå")
                    .doesNotContain("Skäl");
        }
    }

    @Test
    @DisplayName("WIN-16: a cancelled window that was announced is told as cancelled; one that never was is never told")
    void cancelled() {
        var announced = new WindowWalk(windows, clock, "lc-hsl")
                .to(WindowAction.ANNOUNCE)
                .take(WindowAction.CANCEL);
        var unknown =
                new WindowWalk(windows, clock, "lc-hsl").to(WindowAction.ORDER).take(WindowAction.CANCEL);
        assertThat(shown(announced.number()).text()).contains("Inställt. Systemen stänger inte.");
        assertThat(shown(unknown.number())).isNull();
    }

    @Test
    @DisplayName("WIN-16: however often it is asked for, the database is asked once in five seconds")
    void memory() {
        fetch("/status");
        assertThat(Statements.count(() -> {
                    for (int n = 0; n < 50; n++) {
                        fetch("/status/feed.atom");
                    }
                }))
                .isZero();
        clock.advance(StatusBoard.FRESH.plusSeconds(1));
        assertThat(Statements.count(() -> fetch("/status"))).isBetween(1L, 40L);
        assertThat(Statements.count(() -> fetch("/status"))).isZero();
    }

    @Test
    @DisplayName("WIN-16: every public address counts how often its caller comes")
    void limited() {
        assertThat(((FilterChainProxy) filters).getFilters("/status/feed.atom"))
                .hasAtLeastOneElementOfType(CallerLimit.class);
    }

    @Test
    @DisplayName("WIN-16: no page may frame the status; the browser runs only what stands in it")
    void policy() {
        var page = fetch("/status").getResponse();
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'sha256-")
                .doesNotContain("unsafe")
                .endsWith("frame-ancestors 'none'");
        assertThat(fetch("/status/banner").getResponse().getHeader("X-Frame-Options"))
                .isNull();
    }

    @Test
    @Tag("ALL-04")
    @DisplayName(
            "ALL-04: in English for a browser that wishes it, in Swedish for all others; the address decides first")
    void languages() {
        assertThat(portal.perform(get("/status").header("Accept-Language", "de, en-GB;q=0.8, sv;q=0.5"))
                        .getResponse()
                        .getHeader("Content-Language"))
                .isEqualTo("en");
        assertThat(portal.perform(get("/status").header("Accept-Language", "de"))
                        .getResponse()
                        .getHeader("Content-Language"))
                .isEqualTo("sv");
        assertThat(portal.perform(get("/status?lang=sv").header("Accept-Language", "en"))
                        .getResponse()
                        .getHeader("Content-Language"))
                .isEqualTo("sv");
        assertThat(fetch("/status?lang=<script>").getResponse().getHeader("Content-Language"))
                .isEqualTo("sv");
    }

    @Test
    @DisplayName("WIN-16: nothing else under the address is open")
    void nothingElse() {
        assertThat(fetch("/status/../audit").getResponse().getStatus()).isNotEqualTo(200);
        assertThat(portal.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/status")))
                .hasStatus(405);
    }

    @Test
    @Tag("WIN-14")
    @DisplayName(
            "WIN-14: a window that is moved after the announcement is the same event with a higher SEQUENCE, and the same entry, newer")
    void moved() throws Exception {
        var window = new WindowWalk(windows, clock, "lc-boende").to(WindowAction.ANNOUNCE);
        var before = event(window.id());
        var entry = entry(window.id());
        clock.advance(Duration.ofHours(1));
        var later = new WindowSchedule(LocalDate.of(2027, 1, 18), LocalTime.of(22, 0), LocalTime.of(2, 0));
        SystemAccess.run(() -> windows.act(
                window.id(),
                windows.details(window.id()).version(),
                WindowAct.of(WindowAction.RESCHEDULE).on(later).because("Leverantören kan inte")));
        var after = event(window.id());
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());
        assertThat(Instant.from(after.getDateTimeStart().getDate())).isEqualTo(later.startsAt());
        assertThat(Instant.from(after.getDateTimeEnd().getDate())).isEqualTo(later.endsAt());
        assertThat(entry(window.id()).getUpdatedDate()).isAfter(entry.getUpdatedDate());
        assertThat(shown(window.number()).text())
                .contains("måndag 18 januari 2027 kl. 22.00", "tisdag 19 januari 2027 kl. 2.00");
    }

    private VEvent event(WindowId id) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text(fetch("/status/windows.ics?lang=sv"))));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(one -> one.getUid().orElseThrow().getValue().contains(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private SyndEntry entry(WindowId id) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(text(fetch("/status/feed.atom?lang=sv")))).getEntries().stream()
                        .filter(one -> one.getUri().contains(id.toString()))
                        .findFirst()
                        .orElseThrow();
    }
}
