package se.omsorgsportal.routines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HandbookRendererTest {

    @Test
    void headingsGetAnchorsNamedByTheirWords() {
        var page = HandbookRenderer.render("p", "# Titel\n\n## Vad händer sedan?\n\nText.");
        assertThat(page.title()).isEqualTo("Titel");
        assertThat(page.html()).contains("<h2 id=\"vad-hander-sedan\">").doesNotContain("Titel");
    }

    @Test
    void htmlInThePageIsShownAsText() {
        var page = HandbookRenderer.render("p", "# T\n\n<b>x</b>\n\n[x](javascript:alert)");
        assertThat(page.html()).doesNotContain("<b>", "javascript:").contains("&lt;b&gt;");
    }

    @Test
    void tablesAreTables() {
        assertThat(HandbookRenderer.render("p", "# T\n\n| a | b |\n| --- | --- |\n| 1 | 2 |")
                        .html())
                .contains("<table>", "<th>a</th>", "<td>2</td>");
    }

    @Test
    void aPageBeginsWithItsTitle() {
        assertThatIllegalStateException().isThrownBy(() -> HandbookRenderer.render("p", "Text."));
    }
}
