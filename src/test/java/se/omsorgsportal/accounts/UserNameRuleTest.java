package se.omsorgsportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.omsorgsportal.shared.PersonName;

@Tag("PRV-11")
class UserNameRuleTest {

    @ParameterizedTest(name = "{0} {1} → {2}")
    @DisplayName("PRV-11: three letters of each name, by the stated rule for letters")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Anna            | Svensson        | annsve
                    ANNA            | SVENSSON        | annsve
                    Åsa-Märta       | Öberg           | asaobe
                    Eé              | ÅÄÖ             | eexaao
                    Sean            | O'Neill         | seaone
                    Sean            | O’Neill         | seaone
                    Li              | Å               | lixaxx
                    "  von  "       | "  von  Döbeln" | vonvon
                    J. P.           | af Ugglas       | jpxafu
                    Ǆ               | ǆ               | dzxdzx
                    Ø               | Ærøskøbing      | oxxaer
                    Groß            | ẞ               | grossx
                    Łukasz          | Þórðarson       | luktho
                    İpek            | Işık            | ipeisi
                    Đorđe           | Ħaż             | dorhaz
                    Анна            | Σ               | xxxxxx
                    田              | 山田            | xxxxxx
                    한              | Lee             | xxxlee
                    ʻOkina          | Kealoha         | okikea
                    ﬁona            | Åse             | fioase
                    """)
    void stem(String given, String family, String expected) {
        assertThat(UserNameRule.stem(new PersonName(given, family))).isEqualTo(expected);
    }

    @Test
    @DisplayName("PRV-11: decomposed letters give the same name as composed ones")
    void decomposed() {
        assertThat(UserNameRule.stem(new PersonName("A\u030Asa", "O\u0308berg")))
                .isEqualTo("asaobe");
    }

    @Test
    @DisplayName("PRV-11: a long name gives no longer user name")
    void longName() {
        assertThat(UserNameRule.stem(new PersonName("ß".repeat(100), "Wolff".repeat(20))))
                .isEqualTo("ssswol");
    }

    @ParameterizedTest
    @DisplayName("PRV-11: two digits from 01, three after 99")
    @CsvSource({"1,ext-annsve01", "9,ext-annsve09", "10,ext-annsve10", "99,ext-annsve99", "100,ext-annsve100"})
    void numbers(int number, String expected) {
        assertThat(UserNameRule.name("annsve", number).value()).isEqualTo(expected);
    }

    @Test
    @DisplayName("PRV-11: a user name is read with or without domain, in any case")
    void reads() {
        var parts = new UserNameRule.Parts("annsve", 7);
        assertThat(UserNameRule.read("ext-annsve07")).contains(parts);
        assertThat(UserNameRule.read(" EXT-AnnSve07@kommun.example ")).contains(parts);
        assertThat(UserNameRule.read("ext-annsve123")).contains(new UserNameRule.Parts("annsve", 123));
    }

    @ParameterizedTest
    @DisplayName("PRV-11: what is no user name is not read as one")
    @ValueSource(
            strings = {
                "",
                "annsve07",
                "ext-annsve7",
                "ext-annsve00",
                "ext-annsve007",
                "ext-annsv07",
                "ext-annsve9999999999",
                "ext-annsve07'; DROP TABLE account; --",
                "ext-åsasve01"
            })
    void refuses(String typed) {
        assertThat(UserNameRule.read(typed)).isEmpty();
    }
}
