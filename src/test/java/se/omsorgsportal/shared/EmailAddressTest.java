package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-02")
class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "anna.svensson@exempel.se,anna.svensson@exempel.se",
        "' Anna.Svensson@Exempel.SE ',anna.svensson@exempel.se",
        "o'neill+ny@a-b.exempel.se,o'neill+ny@a-b.exempel.se",
        "anna@vård.se,anna@xn--vrd-ula.se"
    })
    @DisplayName("ORG-02: an address is normalised")
    void normalised(String typed, String address) {
        assertThat(EmailAddress.of(typed)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "anna",
                "anna@",
                "@exempel.se",
                "åsa@exempel.se",
                "anna@exempel",
                "anna svensson@exempel.se",
                "anna@@exempel.se",
                "a..b@exempel.se",
                ".a@exempel.se",
                "a.@exempel.se",
                "anna@-exempel.se",
                "anna@exempel..se",
                "anna@exempel.se.",
                "anna@exempel.se\nBcc: x@y.se",
                "anna@exempel.se,x@y.se",
                "Anna <anna@exempel.se>",
                "\"a b\"@exempel.se",
                "anna@[127.0.0.1]"
            })
    @DisplayName("ORG-02: what is no address, or one that the care systems cannot take, is refused")
    void refused(String typed) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> EmailAddress.of(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.Malformed.email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    @DisplayName("ORG-02: nothing is said to be missing, not to be malformed")
    void missing(String typed) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> EmailAddress.of(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.Malformed.email.missing"));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> PhoneNumber.of(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.Malformed.phone.missing"));
    }

    @ParameterizedTest
    @CsvSource({"65,1", "1,300"})
    @DisplayName("ORG-02: an address that is too long is refused")
    void tooLong(int before, int after) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> EmailAddress.of("a".repeat(before) + "@" + "b.".repeat(after) + "se"));
    }
}
