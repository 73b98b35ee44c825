package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ALL-07")
class SearchTextTest {

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName(
            "ALL-07, ORG-02: names are compared without case, accents and punctuation; å, ä and ö are letters of their own")
    @CsvSource(
            delimiter = '|',
            value = {
                "Åsa-Märta|åsa märta",
                "O'Neill|oneill",
                "O’Neill|oneill",
                "Li Å|li å",
                "'  von  Döbeln'|von döbeln",
                "Ǆ|dz",
                "René|rene",
                "Łukasz Ødegård|lukasz ödegård",
                "José María|jose maria",
                "Strauß|strauss",
                "Müller|muller",
                "J. R.|j r",
                "100%_|100",
                "😀 ' % _|''"
            })
    void words(String name, String words) {
        assertThat(String.join(" ", SearchText.words(name))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("ORG-04: headings and names of files are plain letters")
    @CsvSource(
            delimiter = '|',
            value = {"E-post|e post", "Släktnamn|slaktnamn", "Søren Łukasz|soren lukasz", "😀 ' % _|''"})
    void folds(String typed, String folded) {
        assertThat(SearchText.fold(typed)).isEqualTo(folded);
    }

    @Test
    @DisplayName("ORG-02: letters written as base and mark are the same as ready-made ones")
    void composes() {
        assertThat(SearchText.words("A\u030asa")).containsExactly("åsa");
    }

    @Test
    @DisplayName("ALL-07: a part inside a word is the beginning of one of its endings; plain letters find it too")
    void parts() {
        assertThat(SearchText.parts("Li Åsa Anna-Hanna"))
                .containsOnly(
                        entry("li", true),
                        entry("åsa", true),
                        entry("asa", true),
                        entry("sa", false),
                        entry("anna", true),
                        entry("nna", false),
                        entry("na", false),
                        entry("hanna", true));
        assertThat(SearchText.suffixes("Å")).containsExactly("å", "a");
        assertThat(SearchText.suffixes("!")).isEmpty();
    }

    @Test
    @DisplayName("ALL-07: a name of any length gives a bounded number of short parts")
    void longNames() {
        assertThat(SearchText.suffixes("ö".repeat(300)))
                .hasSizeLessThanOrEqualTo(2 * SearchText.MAX_WORD)
                .allMatch(part -> part.length() <= SearchText.MAX_WORD);
    }
}
