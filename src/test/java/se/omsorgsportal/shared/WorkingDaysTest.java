package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORD-09")
class WorkingDaysTest {

    @ParameterizedTest
    @DisplayName("Easter falls where the almanac has it")
    @ValueSource(
            strings = {
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                "2035-03-25",
                "2038-04-25",
                "2049-04-18",
                "2054-03-29",
                "2076-04-19"
            })
    void easter(LocalDate day) {
        assertThat(WorkingDays.easter(day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @DisplayName("ORD-09: Swedish holidays and the eves on which nobody works are off")
    @ValueSource(
            strings = {
                "2027-01-01", "2027-01-06", "2027-03-26", "2027-03-29", "2025-05-01", "2027-05-06", "2025-06-06",
                "2027-06-25", "2026-06-19", "2027-12-24", "2026-12-25", "2025-12-26", "2027-12-31", "2027-01-09",
                "2027-01-10"
            })
    void off(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("ORD-09: the days around them are working days")
    @ValueSource(
            strings = {
                "2027-01-04",
                "2027-01-05",
                "2027-01-07",
                "2027-03-25",
                "2027-03-30",
                "2027-05-07",
                "2027-06-24",
                "2026-06-26",
                "2027-12-23",
                "2027-12-27",
                "2027-12-30"
            })
    void on(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }
}
