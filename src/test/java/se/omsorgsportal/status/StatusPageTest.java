package se.omsorgsportal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omsorgsportal.status.Closures.NOW;
import static se.omsorgsportal.status.Closures.PORTAL;
import static se.omsorgsportal.status.Closures.over;
import static se.omsorgsportal.status.Closures.planned;
import static se.omsorgsportal.status.Closures.running;
import static se.omsorgsportal.status.Closures.standing;
import static se.omsorgsportal.status.Closures.words;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@Tag("WIN-16")
class StatusPageTest {

    private final Assets assets = new Assets(PORTAL);

    private Document page(PublicLanguage language, Closure... closures) {
        return Jsoup.parse(new StatusPage(assets, PORTAL).text(standing(closures), words(language)));
    }

    private String script(Closure... closures) {
        return new BannerScript(assets, PORTAL, JsonMapper.shared())
                .text(standing(closures), words(PublicLanguage.SWEDISH));
    }

    @ParameterizedTest
    @EnumSource(PublicLanguage.class)
    @Tag("ALL-04")
    @DisplayName(
            "WIN-16: the page says in both languages whether the systems are open, in text and not by colour alone")
    void open(PublicLanguage language) {
        var page = page(language);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.selectFirst("#standing").text())
                .isEqualTo(language == PublicLanguage.SWEDISH ? "✔Systemen är öppna" : "✔The systems are open");
        assertThat(page.selectFirst("#standing").attr("role")).isEqualTo("status");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("status.").doesNotContain("{0}");
    }

    @Test
    @DisplayName(
            "WIN-16: a window in progress is told with since when, until when at the earliest, and that nobody may begin")
    void closed() {
        var page = page(
                PublicLanguage.SWEDISH,
                running("SF-2027-002", NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(5))));
        assertThat(page.selectFirst("#standing").text()).isEqualTo("✖Stängt just nu: <procapita>");
        assertThat(page.selectFirst("#SF-2027-002").text())
                .contains("Akut servicefönster: <procapita>")
                .contains("Får inte användas förrän systemförvaltaren meddelar att det är öppet.")
                .contains("Stängt sedan onsdag 20 januari 2027 kl. 8.30.")
                .contains("Beräknas öppna tidigast onsdag 20 januari 2027 kl. 14.30.");
    }

    @Test
    @DisplayName("WIN-16: names with mark-up in them stay text")
    void hostile() {
        var page = page(PublicLanguage.SWEDISH, planned("SF-1", NOW.plusSeconds(60)));
        assertThat(page.select("procapita, köping")).isEmpty();
        assertThat(page.text()).contains("<procapita>").contains("Ex & <Köping>");
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    @DisplayName("WIN-16: the page is at most 30 kB also with forty windows, and needs nothing from anybody else")
    void light() {
        var many = new ArrayList<Closure>();
        for (int n = 0; n < 20; n++) {
            many.add(planned("SF-2027-" + n, NOW.plus(Duration.ofDays(n + 1))));
            many.add(over("SF-2026-" + n, ClosurePhase.OPENED, NOW.minus(Duration.ofDays(n + 1)), NOW));
        }
        var text = new StatusPage(assets, PORTAL)
                .text(standing(many.toArray(Closure[]::new)), words(PublicLanguage.SWEDISH));
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(30_000);
        assertThat(Jsoup.parse(text).select("[src], link[rel=stylesheet]")).isEmpty();
    }

    @Test
    @DisplayName("WIN-16: the banner's script carries what it says as data, which cannot end the script or the text")
    void script() {
        var script = script(running("SF-1", NOW.minusSeconds(60), NOW));
        assertThat(script)
                .doesNotContain("/* told */")
                .doesNotContain("innerHTML")
                .doesNotContain("eval");
        var told =
                JsonMapper.shared().readTree(script.substring(script.lastIndexOf("})(") + 3, script.lastIndexOf(");")));
        assertThat(told.get("open").asBoolean()).isFalse();
        assertThat(told.get("text").asString())
                .isEqualTo("Akut servicefönster: <procapita>. Stängt just nu, får inte användas förrän"
                        + " systemförvaltaren meddelar att det är öppet.");
        assertThat(told.get("address").asString()).isEqualTo("https://portal.example/status?lang=sv");
    }

    @Test
    @DisplayName("WIN-16: the banner tells of a window two weeks ahead, and not before")
    void ahead() {
        var words = words(PublicLanguage.SWEDISH);
        var soon = BannerText.of(
                standing(planned("SF-1", NOW.plus(Duration.ofDays(14)).minusSeconds(1))), words);
        var far = BannerText.of(standing(planned("SF-1", NOW.plus(Duration.ofDays(14)))), words);
        assertThat(soon.planned()).isTrue();
        assertThat(soon.text()).startsWith("Servicefönster: <lifecare>, <procapita>, onsdag 3 februari 2027 kl. 9.29");
        assertThat(far).isEqualTo(new BannerText(true, false, "Verksamhetssystemen är öppna."));
    }
}
