package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omsorgsportal.orders.LeadTime.Verdict;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestClock;

@Tag("ORD-03")
class LeadTimeTest {

    private static final LeadTime LEAD = new LeadTime(28, 7);

    @ParameterizedTest(name = "{0} days ahead is {1}")
    @DisplayName("ORD-03: earliest four weeks, latest one week, counted to the day")
    @CsvSource({
        "-1, PAST",
        "0, URGENT",
        "3, URGENT",
        "6, URGENT",
        "7, IN_TIME",
        "28, IN_TIME",
        "29, TOO_EARLY",
        "400, TOO_EARLY"
    })
    void boundaries(int days, Verdict verdict) {
        for (var today = LocalDate.of(2027, 1, 1); today.getYear() == 2027; today = today.plusDays(1)) {
            assertThat(LEAD.verdict(today.plusDays(days), today)).isEqualTo(verdict);
        }
    }

    @Test
    @DisplayName("ORD-03: the day begins at midnight in Sweden, in winter and in summer time")
    void summerTime() {
        var clock = new TestClock();
        var start = LocalDate.of(2027, 4, 11);
        clock.set(LocalDate.of(2027, 3, 13), LocalTime.of(23, 59, 59));
        assertThat(LEAD.verdict(start, Zone.today(clock))).isEqualTo(Verdict.TOO_EARLY);
        clock.set(LocalDate.of(2027, 3, 14), LocalTime.MIDNIGHT);
        assertThat(LEAD.verdict(start, Zone.today(clock))).isEqualTo(Verdict.IN_TIME);
        clock.set(LocalDate.of(2027, 4, 4), LocalTime.of(23, 59, 59));
        assertThat(LEAD.verdict(start, Zone.today(clock))).isEqualTo(Verdict.IN_TIME);
        clock.set(LocalDate.of(2027, 4, 5), LocalTime.MIDNIGHT);
        assertThat(LEAD.verdict(start, Zone.today(clock))).isEqualTo(Verdict.URGENT);
    }

    @Test
    @DisplayName("ORD-03: the day it opens is the first on which it can be sent")
    void opens() {
        var start = LocalDate.of(2028, 3, 1);
        var opens = LEAD.opens(start);
        assertThat(opens).isEqualTo(LocalDate.of(2028, 2, 2));
        assertThat(LEAD.verdict(start, opens)).isEqualTo(Verdict.IN_TIME);
        assertThat(LEAD.verdict(start, opens.minusDays(1))).isEqualTo(Verdict.TOO_EARLY);
        assertThat(LEAD.verdict(start, LEAD.closes(start))).isEqualTo(Verdict.IN_TIME);
        assertThat(LEAD.verdict(start, LEAD.closes(start).plusDays(1))).isEqualTo(Verdict.URGENT);
    }

    @Test
    @DisplayName("ORD-03: a start on a red day is made ready by the working day before")
    void redDay() {
        assertThat(LeadTime.isRedDay(LocalDate.of(2027, 1, 6))).isTrue();
        assertThat(LeadTime.readyBy(LocalDate.of(2027, 1, 6))).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(LeadTime.readyBy(LocalDate.of(2027, 3, 28))).isEqualTo(LocalDate.of(2027, 3, 25));
        assertThat(LeadTime.isRedDay(LocalDate.of(2027, 1, 7))).isFalse();
    }
}
