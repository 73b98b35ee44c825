package se.omsorgsportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omsorgsportal.shared.PersonName;

@Tag("ORG-02")
class FoldedNameTest {

    @ParameterizedTest
    @DisplayName("ORG-02: names are compared in lower case, without diacritics except å, ä, ö")
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
                "100%_|100"
            })
    void folds(String name, String words) {
        assertThat(String.join(" ", FoldedName.words(name))).isEqualTo(words);
    }

    @Test
    @DisplayName("ORG-02: letters written as base and mark are the same as ready-made ones")
    void composes() {
        assertThat(FoldedName.words("A\u030asa")).containsExactly("åsa");
    }

    @Test
    @DisplayName("ORG-02: every ending of at least two letters is found, and words of one letter")
    void parts() {
        assertThat(FoldedName.parts(new PersonName("Li Å", "Anna-Hanna")))
                .containsExactlyInAnyOrder(
                        new NamePart("li", true),
                        new NamePart("å", true),
                        new NamePart("anna", true),
                        new NamePart("nna", false),
                        new NamePart("na", false),
                        new NamePart("hanna", true));
    }

    @Test
    @DisplayName("ORG-02: the longest names stay within what the index holds")
    void longNames() {
        var parts = FoldedName.parts(new PersonName("A".repeat(100), "Ö".repeat(100)));
        assertThat(parts).hasSize(78).allMatch(part -> part.part().length() <= FoldedName.LONGEST_PART);
    }
}
