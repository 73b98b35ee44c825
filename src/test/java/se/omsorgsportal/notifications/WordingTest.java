package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ALL-01")
class WordingTest {

    @Test
    @DisplayName("ALL-01: places are filled once, what a value contains is not filled again")
    void valuesAreNotTemplates() {
        var filled =
                new Wording("{name}", "{name} {comment}").filledWith(Map.of("name", "{comment}", "comment", "$1 \\"));

        assertThat(filled).isEqualTo(new Wording("{comment}", "{comment} $1 \\"));
    }

    @Test
    @DisplayName("ALL-01: a line end or a control character in a value does not make a header")
    void noHeaderInjection() {
        var filled =
                new Wording("Till {name}", "").filledWith(Map.of("name", "Åsa\r\nBcc: alla@omsorg.test\u0000\u202E"));

        assertThat(filled.subject()).isEqualTo("Till Åsa Bcc: alla@omsorg.test");
    }

    @Test
    @DisplayName("PRV-12: a mark of a link in a comment is no mark")
    @Tag("PRV-12")
    void noMarkByValue() {
        var id = UUID.randomUUID();
        var filled = new Wording("", "{comment}").filledWith(Map.of("comment", "[[[[reveal:" + id + "]]"));

        assertThat(filled.body()).doesNotContain(RevealMark.of(id));
        assertThat(RevealMark.isIn(filled.body())).isFalse();
    }

    @Test
    @DisplayName("ORG-02: a personnummer in a value is hidden, whatever let it through")
    @Tag("ORG-02")
    void noPersonnummer() {
        var filled = new Wording("{comment}", "{comment}").filledWith(Map.of("comment", "gäller 19121212-1212 idag"));

        assertThat(filled.subject()).isEqualTo("gäller 19121212-**** idag");
        assertThat(filled.body()).isEqualTo("gäller 19121212-**** idag");
    }

    @Test
    @DisplayName("a link is left as it is")
    void links() {
        var link = "https://portal.test/orders/01234567-8912-7121-2121-191212121212";

        assertThat(new Wording("", "{link}").filledWith(Map.of("link", link)).body())
                .isEqualTo(link);
    }

    @Test
    @DisplayName("a comment keeps its lines, a subject is shortened")
    void linesAndLength() {
        var filled = new Wording("{name}", "{comment}")
                .filledWith(Map.of("name", "å".repeat(400), "comment", "ett\r\ntvå\ttre"));

        assertThat(filled.subject()).hasSize(300).endsWith("…");
        assertThat(filled.body()).isEqualTo("ett\ntvå tre");
    }
}
