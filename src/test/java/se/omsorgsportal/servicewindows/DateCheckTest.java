package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.shared.Holiday;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.InvalidInput;

@Tag("WIN-04")
class DateCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final Set<String> IFO = Set.of("procapita", "procapita-ifo");

    @Test
    @DisplayName("WIN-04: nothing speaks against an ordinary working day")
    void ordinary() {
        assertThat(check(List.of(), List.of()).of(on("2027-02-09"))).isEmpty();
    }

    @Test
    @DisplayName("WIN-04: Christmas Eve is warned about by its name")
    void christmasEve() {
        var warnings = check(List.of(), List.of()).of(on("2027-12-24"));
        assertThat(warnings).extracting(DateWarning::concern).containsExactly(DateConcern.HOLIDAY);
        assertThat(warnings.getFirst().arguments()).containsExactly(Holiday.CHRISTMAS_EVE);
    }

    @Test
    @DisplayName("WIN-04: weekends and squeeze days are warned about")
    void weekends() {
        assertThat(concerns("2027-02-06")).containsExactly(DateConcern.WEEKEND);
        assertThat(concerns("2027-05-07")).containsExactly(DateConcern.SQUEEZE_DAY);
    }

    @Test
    @DisplayName("WIN-04: a day that has passed is said to have passed, and the next free one is after today")
    void past() {
        var check = check(List.of(), List.of());
        assertThat(check.of(on("2027-01-08"))).extracting(DateWarning::concern).containsExactly(DateConcern.PAST);
        assertThat(check.nextFree(on("2027-01-08"))).contains(LocalDate.of(2027, 1, 18));
    }

    @Test
    @DisplayName("WIN-04: too late to announce in time is warned about until the seventh day before")
    void shortNotice() {
        assertThat(concerns("2027-01-15")).containsExactly(DateConcern.SHORT_NOTICE);
        assertThat(concerns("2027-01-18")).isEmpty();
    }

    @Test
    @DisplayName("WIN-04: a blackout day counts for its own system and not for others")
    void blackout() {
        var fees = blackout("2027-02-09", "2027-02-10", "procapita-avgifter");
        var all = blackout("2027-02-11", "2027-02-11", "");
        var check = check(List.of(fees, all), List.of());
        assertThat(check.of(on("2027-02-10"))).isEmpty();
        assertThat(check.of(on("2027-02-11"))).extracting(DateWarning::concern).containsExactly(DateConcern.BLACKOUT);
    }

    @Test
    @DisplayName(
            "WIN-04: two windows at once over the same module clash; over different ones or one after the other they do not")
    void clash() {
        var morning = busy("2027-02-09", 6, 8, Set.of("procapita-ifo"));
        var same = busy("2027-02-09", 12, 20, Set.of("procapita-ifo"));
        var other = busy("2027-02-09", 8, 17, Set.of("lc-hsl"));
        assertThat(check(List.of(), List.of(morning, other)).of(on("2027-02-09")))
                .isEmpty();
        var warnings = check(List.of(), List.of(morning, same, other)).of(on("2027-02-09"));
        assertThat(warnings).extracting(DateWarning::concern).containsExactly(DateConcern.CLASH);
        assertThat(warnings.getFirst().other()).isEqualTo(same.id());
    }

    @Test
    @DisplayName("WIN-04: the next free day passes over holidays, squeeze days, clashes and blackout days")
    void nextFree() {
        var check = check(
                List.of(blackout("2027-05-10", "2027-05-10", "")),
                List.of(busy("2027-05-11", 8, 17, Set.of("procapita-ifo"))));
        assertThat(check.nextFree(on("2027-05-05"))).contains(LocalDate.of(2027, 5, 12));
    }

    @Test
    @DisplayName("WIN-04: no free day within reach is an answer too")
    void noFree() {
        var check = check(List.of(blackout("2027-01-01", "2029-12-31", "")), List.of());
        assertThat(check.nextFree(on("2027-05-05"))).isEmpty();
    }

    @Test
    @DisplayName("WIN-04: across the change to summer time the window is an hour shorter, and back an hour longer")
    void summerTime() {
        var spring = new WindowSchedule(LocalDate.of(2027, 3, 28), LocalTime.of(1, 0), LocalTime.of(6, 0));
        var autumn = new WindowSchedule(LocalDate.of(2027, 10, 31), LocalTime.of(1, 0), LocalTime.of(6, 0));
        assertThat(ScheduleCheck.length(spring)).isEqualTo(Duration.ofHours(4));
        assertThat(ScheduleCheck.length(autumn)).isEqualTo(Duration.ofHours(6));
        assertThat(check(List.of(), List.of()).of(spring))
                .filteredOn(each -> each.concern() == DateConcern.CLOCK_CHANGE)
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).containsExactly(4L));
    }

    @Test
    @DisplayName("WIN-04: a time that the clock jumps over does not exist")
    void missingHour() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        ScheduleCheck.read(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), LocalTime.of(6, 0), TODAY))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InvalidInput.Fault::key)
                        .containsExactly("plan.fault.no-such-time"));
    }

    @Test
    @DisplayName("WIN-04: what is missing, passed, too far ahead or the wrong way round is refused at its field")
    void refused() {
        assertThat(faults(null, null, null)).containsExactly("day", "start", "end");
        assertThat(faults(TODAY.minusDays(1), LocalTime.of(8, 0), LocalTime.of(8, 0)))
                .containsExactly("day", "end");
        assertThat(faults(TODAY.plusYears(3), LocalTime.of(8, 0), LocalTime.of(17, 0)))
                .containsExactly("day");
        assertThat(ScheduleCheck.read(TODAY, LocalTime.of(8, 0), LocalTime.of(17, 0), TODAY)
                        .day())
                .isEqualTo(TODAY);
    }

    private static List<String> faults(LocalDate day, LocalTime start, LocalTime end) {
        try {
            ScheduleCheck.read(day, start, end, TODAY);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.faults().stream().map(InvalidInput.Fault::field).toList();
        }
    }

    private static List<DateConcern> concerns(String day) {
        return check(List.of(), List.of()).of(on(day)).stream()
                .map(DateWarning::concern)
                .toList();
    }

    private static DateCheck check(List<BlackoutPeriod> blackouts, List<DateCheck.Busy> others) {
        return new DateCheck(IFO, TODAY, 7, blackouts, others);
    }

    private static WindowSchedule on(String day) {
        return new WindowSchedule(LocalDate.parse(day), LocalTime.of(8, 0), LocalTime.of(17, 0));
    }

    private static BlackoutPeriod blackout(String first, String last, String system) {
        return new BlackoutPeriod(
                Ids.next(), 0, LocalDate.parse(first), LocalDate.parse(last), "Avgiftskörning", system);
    }

    private static DateCheck.Busy busy(String day, int from, int to, Set<String> systems) {
        return new DateCheck.Busy(
                WindowId.next(),
                "SF-2027-001",
                new WindowSchedule(LocalDate.parse(day), LocalTime.of(from, 0), LocalTime.of(to, 0)),
                systems);
    }

    @Test
    @DisplayName(
            "WIN-04: a window over midnight ends on the day after; one of more than twelve hours is typed the wrong way round")
    void overnight() {
        var night = read("2027-02-09", 22, 2);
        assertThat(night.isOvernight()).isTrue();
        assertThat(night.lastDay()).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(ScheduleCheck.length(night)).isEqualTo(Duration.ofHours(4));
        assertThat(night.isOn(LocalDate.of(2027, 2, 10))).isTrue();
        assertThat(night.isOn(LocalDate.of(2027, 2, 11))).isFalse();
        assertThat(ScheduleCheck.length(read("2027-02-09", 20, 8))).isEqualTo(Duration.ofHours(12));
        assertThat(faults(LocalDate.of(2027, 2, 9), LocalTime.of(17, 0), LocalTime.of(8, 0)))
                .containsExactly("end");
    }

    @Test
    @DisplayName("WIN-04: a night over the change to summer time is as long as it is, and may end when the clock jumps")
    void nightsOfTheChange() {
        assertThat(ScheduleCheck.length(read("2027-03-27", 22, 2))).isEqualTo(Duration.ofHours(4));
        assertThat(ScheduleCheck.length(read("2027-03-27", 22, 4))).isEqualTo(Duration.ofHours(5));
        assertThat(ScheduleCheck.length(read("2027-10-30", 22, 4))).isEqualTo(Duration.ofHours(7));
        assertThat(faults(LocalDate.of(2027, 3, 27), LocalTime.of(22, 0), LocalTime.of(2, 30)))
                .containsExactly("end");
        assertThat(faults(LocalDate.of(2027, 3, 28), LocalTime.of(2, 0), LocalTime.of(3, 0)))
                .as("nothing lies between them that night")
                .containsExactly("end");
        assertThat(check(List.of(), List.of()).of(read("2027-10-30", 22, 4)))
                .filteredOn(each -> each.concern() == DateConcern.CLOCK_CHANGE)
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).containsExactly(7L));
    }

    @Test
    @DisplayName("WIN-04: a night clashes with the morning after, and with a blackout day on which it ends")
    void nightsClash() {
        var night =
                new DateCheck.Busy(WindowId.next(), "SF-2027-001", read("2027-02-09", 22, 6), Set.of("procapita-ifo"));
        var check = check(List.of(blackout("2027-02-12", "2027-02-12", "")), List.of(night));
        assertThat(check.of(read("2027-02-10", 5, 9)))
                .extracting(DateWarning::concern)
                .containsExactly(DateConcern.CLASH);
        assertThat(check.of(read("2027-02-11", 22, 2)))
                .extracting(DateWarning::concern)
                .containsExactly(DateConcern.BLACKOUT);
    }

    private static WindowSchedule read(String day, int from, int to) {
        return ScheduleCheck.read(LocalDate.parse(day), LocalTime.of(from, 0), LocalTime.of(to, 0), TODAY);
    }
}
