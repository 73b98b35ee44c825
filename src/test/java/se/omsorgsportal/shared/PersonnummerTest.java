package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; none belongs to anybody. */
@Tag("ORG-02")
class PersonnummerTest {

    @ParameterizedTest
    @CsvSource({
        "19900101-0017,199001010017",
        "900101-0017,199001010017",
        "9001010017,199001010017",
        "199001010017,199001010017",
        "19900101 0017,199001010017",
        "1990-01-01-0017,199001010017",
        "1990 01 01 - 0017,199001010017",
        "900101–0017,199001010017",
        "130401+2931,191304012931",
        "701063-2391,197010632391",
        "19701063-2391,197010632391"
    })
    @DisplayName("ORG-02: a number is read in any usual form, also a samordningsnummer")
    void read(String typed, String digits) {
        assertThat(Personnummer.of(typed).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "900101-0018",
                "901301-0017",
                "900132-0017",
                "900101-001",
                "900101-00170",
                "0",
                "556036-0793",
                "199001010017199001010017",
                "٩٠٠١٠١-٠٠١٧x",
                "900101-0000",
                "00000000-0000",
                "900161-0017"
            })
    @DisplayName("ORG-02: format, date and check digit are checked")
    void refused(String typed) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Personnummer.of(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.Malformed.personnummer"));
    }

    @Test
    @DisplayName("ORG-02: the number never shows itself")
    void masked() {
        var number = Personnummer.of("19900101-0017");
        assertThat(number.masked()).isEqualTo("19900101-****");
        assertThat("" + number).doesNotContain("0017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "900101-0017",
                "pnr 9001010017.",
                "Anna (19900101-0017) börjar",
                "199001010017",
                "19900101 0017",
                "1990-01-01-0017",
                "1990-01-01 0017",
                "1990.01.01.0017",
                "90/01/01-0017",
                "1990 01 01 0017",
                "900101 - 0017",
                "900101–0017",
                "900101—0017",
                "900101\u20110017",
                "900101\u22120017",
                "900101\u00A00017",
                "9001\u200B01-0017",
                "９００１０１-００１７",
                "x900101-0017x",
                "tel-900101-0017",
                "130401+2931",
                "701063-2391",
                "rad 1\n900101-0017\nrad 3"
            })
    @DisplayName("DWN-05: a number in a text is found, however it is written")
    void found(String text) {
        assertThat(Personnummer.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEH-2026-00042",
                "BEH-2026-00042 och BEH-2026-00043",
                "040-42 53 33",
                "0404253330",
                "070-123 45 67",
                "+46 70 123 45 67",
                "+46701234567",
                "0611-800 00",
                "0611-34 80 00",
                "0611-123456",
                "060-16 31 00",
                "2026-12-13 kl. 8.00",
                "2027-01-11–2027-02-12",
                "SE2321000016-AB12",
                "556036-0793",
                "F. Efternamn 1990",
                "ext-annsve01",
                "900101-0018",
                "1234567890123456"
            })
    @DisplayName("DWN-05: phone numbers, case numbers, dates and organisation numbers raise no alarm")
    void noAlarm(String text) {
        assertThat(Personnummer.isIn(text)).isFalse();
    }
}
