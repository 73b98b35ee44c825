package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("WIN-04")
class HolidayTest {

    @ParameterizedTest
    @DisplayName("WIN-04: every Swedish holiday has its name")
    @CsvSource({
        "2027-12-24, CHRISTMAS_EVE",
        "2027-01-06, EPIPHANY",
        "2027-03-26, GOOD_FRIDAY",
        "2027-03-28, EASTER_DAY",
        "2027-05-06, ASCENSION_DAY",
        "2027-05-16, WHIT_SUNDAY",
        "2027-06-25, MIDSUMMER_EVE",
        "2027-06-26, MIDSUMMER_DAY",
        "2027-11-06, ALL_SAINTS",
        "2026-10-31, ALL_SAINTS"
    })
    void names(LocalDate day, Holiday holiday) {
        assertThat(Holiday.of(day)).contains(holiday);
    }

    @Test
    @DisplayName("WIN-04: an ordinary day has none")
    void none() {
        assertThat(Holiday.of(LocalDate.of(2027, 2, 9))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("WIN-04: a working day with a day off on either side is a squeeze day")
    @ValueSource(strings = {"2027-05-07", "2025-05-02", "2026-01-05"})
    void squeezed(LocalDate day) {
        assertThat(WorkingDays.isSqueezeDay(day)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("WIN-04: holidays and days beside other working days are none")
    @ValueSource(strings = {"2027-05-06", "2027-05-05", "2027-05-10"})
    void notSqueezed(LocalDate day) {
        assertThat(WorkingDays.isSqueezeDay(day)).isFalse();
    }
}
