package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-02")
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "040-42 53 33,+4640425333",
        "040425333,+4640425333",
        "+46 40 42 53 33,+4640425333",
        "+46 (0)40-42 53 33,+4640425333",
        "0046 40 42 53 33,+4640425333",
        "070-123 45 67,+46701234567",
        "' 0701234567 ',+46701234567",
        "+47 22 12 34 56,+4722123456"
    })
    @DisplayName("ORG-02: a phone number is read in any usual form")
    void read(String typed, String e164) {
        assertThat(PhoneNumber.of(typed).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "040-42 53 33",
                "0611-800 00",
                "060-16 31 00",
                "0690-25 01 00",
                "0660-880 00",
                "0612-800 00",
                "0611-34 80 00",
                "0620-68 20 00",
                "0660-890 70",
                "070-123 45 67",
                "08-123 456 78"
            })
    @DisplayName("ux: a phone number is grouped as people write it")
    void grouped(String written) {
        assertThat(PhoneNumber.of(written).grouped()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12", "0", "070-123 45 67 89 01 23", "1; DROP TABLE", "+999 123"})
    @DisplayName("ORG-02: what is no phone number is refused")
    void refused(String typed) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> PhoneNumber.of(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.Malformed.phone"));
    }
}
