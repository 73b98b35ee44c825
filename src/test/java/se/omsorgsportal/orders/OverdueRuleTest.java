package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omsorgsportal.shared.WorkingDays;

@Tag("ORD-09")
class OverdueRuleTest {

    @ParameterizedTest(name = "on {0} what starts by {2} is near, {1} working days")
    @DisplayName("ORD-09: N working days before the start; weekends and holidays do not count")
    @CsvSource({
        "2027-01-11, 2, 2027-01-13",
        "2027-01-14, 2, 2027-01-18",
        "2027-01-15, 2, 2027-01-19",
        "2026-12-22, 2, 2026-12-28",
        "2027-03-24, 2, 2027-03-30",
        "2027-01-11, 0, 2027-01-11",
        "2027-01-11, 1, 2027-01-12"
    })
    void near(LocalDate today, int workingDays, LocalDate near) {
        assertThat(OverdueRule.nearUntil(today, workingDays)).isEqualTo(near);
    }

    @Test
    @DisplayName("ORD-09: for every day of two years, the last near start is near and the next is not")
    void everyDay() {
        for (var day = LocalDate.of(2027, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            var near = OverdueRule.nearUntil(day, 2);
            assertThat(WorkingDays.before(near, 2)).isBeforeOrEqualTo(day);
            assertThat(WorkingDays.before(near.plusDays(1), 2)).isAfter(day);
        }
    }
}
