package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-02")
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Åsa-Märta", "O'Neill", "O’Neill", "Li Å", "Ǆ", "J. R.", "Łukasz", "Đặng", "王"})
    @DisplayName("ORG-02: names are written as people write them")
    void accepted(String name) {
        assertThat(new PersonName(name, "Test").given()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'  von  Döbeln',von Döbeln",
        "'Anna\u00A0Maria',Anna Maria",
        "'Li\tÅ',Li Å",
        "A\u030Asa,Åsa",
        "Jean\u2011Luc,Jean-Luc"
    })
    @DisplayName("ORG-02: white space is folded, letters are composed")
    void folded(String typed, String name) {
        assertThat(new PersonName("Test", typed).family()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna 🙂",
                "<script>alert(1)</script>",
                "Anna; DROP TABLE",
                "Anna2",
                "--",
                "'",
                "A\u202Eb",
                "a\u0000b",
                "a\u200Bb",
                "Anna@",
                "Anna/Eva"
            })
    @DisplayName("ORG-02: what is no letter, space, hyphen, apostrophe or full stop is refused")
    void refused(String name) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new PersonName(name, "Test"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.Malformed.givenName.letters"));
    }

    @Test
    @DisplayName("ORG-02: each part is needed and has at most 100 characters")
    void lengths() {
        assertThat(new PersonName("Å".repeat(100), "B").given()).hasSize(100);
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new PersonName("Å".repeat(300), "B"))
                .satisfies(refused -> assertThat(refused.key()).endsWith("givenName.long"));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new PersonName("A", " \u00A0 "))
                .satisfies(refused -> assertThat(refused.key()).endsWith("familyName.missing"));
    }

    @Test
    void isSaidAndSorted() {
        var name = new PersonName("Åsa-Märta", "von Döbeln");
        assertThat(name.full()).isEqualTo("Åsa-Märta von Döbeln");
        assertThat(name.sorted()).isEqualTo("von Döbeln, Åsa-Märta");
    }
}
