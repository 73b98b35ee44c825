package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ALL-07")
class SearchTextTest {

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("ALL-07: names are compared without case, accents and punctuation")
    @CsvSource(
            delimiter = '|',
            value = {
                "Åsa-Märta|asa marta",
                "O'Neill|oneill",
                "'  von  Döbeln '|von dobeln",
                "Ǆ|dz",
                "Søren Łukasz|soren lukasz",
                "😀 ' % _|''"
            })
    void folds(String typed, String folded) {
        assertThat(SearchText.fold(typed)).isEqualTo(folded);
    }

    @Test
    @DisplayName("ALL-07: a part inside a word is the beginning of one of its suffixes; one-letter words are kept")
    void suffixes() {
        assertThat(SearchText.suffixes("Li Åsa")).containsExactly("li", "asa", "sa");
        assertThat(SearchText.suffixes("Å")).containsExactly("a");
        assertThat(SearchText.suffixes("!")).isEmpty();
    }

    @Test
    @DisplayName("ALL-07: a name of any length gives a bounded number of short parts")
    void longNames() {
        assertThat(SearchText.suffixes("a".repeat(300)))
                .hasSizeLessThanOrEqualTo(SearchText.MAX_WORD)
                .allMatch(part -> part.length() <= SearchText.MAX_WORD);
    }
}
