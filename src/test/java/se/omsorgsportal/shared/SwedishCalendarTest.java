package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORD-09")
class SwedishCalendarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01", "2027-01-06", "2027-03-26", "2027-03-28", "2027-03-29", "2027-05-01", "2027-05-06",
                "2027-06-06", "2027-06-25", "2027-06-26", "2027-11-06", "2027-12-24", "2027-12-25", "2027-12-26",
                "2027-12-31", "2026-06-19", "2028-06-23", "2027-01-09", "2027-01-10"
            })
    @DisplayName("ORD-09: red days, the three eves, Saturdays and Sundays are off")
    void off(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-05", "2027-01-07", "2027-03-25", "2027-03-30", "2027-04-30", "2027-05-07", "2027-06-24",
                "2027-06-18", "2027-11-05", "2027-12-13", "2027-12-23", "2027-12-27", "2027-12-30", "2027-05-17",
                "2027-02-14", "2027-11-01"
            })
    @DisplayName("ORD-09: squeeze days and days that are only celebrated are working days")
    void on(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(!weekend);
    }

    @Test
    @DisplayName("ORD-09: 2027 has 253 working days")
    void year() {
        var year = LocalDate.of(2027, 1, 1);
        assertThat(year.datesUntil(year.plusYears(1)).filter(WorkingDays::isWorkingDay))
                .hasSize(253);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-15,2,2027-01-13",
        "2027-01-11,2,2027-01-07",
        "2027-01-07,1,2027-01-05",
        "2027-03-30,2,2027-03-24",
        "2027-06-28,1,2027-06-24",
        "2027-01-03,2,2026-12-29",
        "2027-12-27,1,2027-12-23",
        "2027-01-10,0,2027-01-10"
    })
    @DisplayName("ORD-09: so many working days before a day, which itself does not count")
    void before(LocalDate day, int workingDays, LocalDate expected) {
        assertThat(WorkingDays.before(day, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-11,2027-01-11", "2027-01-10,2027-01-08", "2027-03-29,2027-03-25", "2028-01-01,2027-12-30"})
    @DisplayName("ORD-09: a day off gives way to the last working day before it")
    void onOrBefore(LocalDate day, LocalDate expected) {
        assertThat(WorkingDays.onOrBefore(day)).isEqualTo(expected);
    }
}
