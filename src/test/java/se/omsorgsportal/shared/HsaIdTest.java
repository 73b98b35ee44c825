package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-02")
class HsaIdTest {

    @ParameterizedTest
    @CsvSource({"SE2321000016-1003,SE2321000016-1003", "' se2321000016-ab1c ',SE2321000016-AB1C"})
    @DisplayName("ORG-02: an HSA-id is normalised")
    void normalised(String typed, String id) {
        assertThat(HsaId.of(typed)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SE2321000016",
                "SE2321000016-",
                "SE232100001-1003",
                "NO2321000016-1003",
                "SE2321000016-ÅÄÖ",
                "SE2321000016-1234567890123456789",
                "SE2321000016-10 03",
                "2321000016-1003"
            })
    @DisplayName("ORG-02: what is no HSA-id is refused")
    void refused(String typed) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> HsaId.of(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.Malformed.hsaId"));
    }
}
