package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.TestLogin;

/** The list of activities around a window. */
class ActivitiesModuleTest extends PlanningTest {

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityCalendar calendar;

    @Test
    @Tag("WIN-05")
    @DisplayName("WIN-05: the standard list lies around the day, moves with it, and is never put in twice")
    void standardList() {
        var id = confirmed();
        assertThat(activities.addStandard(id)).isPositive();
        assertThat(activities.addStandard(id)).isZero();
        var before = activities.list(id).activities();
        assertThat(before)
                .extracting(ActivityDetails::day)
                .contains(on(40).day().minusDays(7), on(40).day());
        windows.act(
                id,
                version(id),
                WindowAct.of(WindowAction.RESCHEDULE).on(on(42)).because("Leverantören är sen"));
        assertThat(activities.list(id).activities().getLast().day())
                .isEqualTo(before.getLast().day().plusDays(2));
    }

    @Test
    @Tag("WIN-05")
    @DisplayName("WIN-05: an activity has an owner, a time and a state; it is changed once and reconciled at a meeting")
    void activity() {
        var id = confirmed();
        var form = new ActivityForm(
                "Stäng av jobb", "IT-leverantören", TODAY, LocalTime.of(7, 30), null, ActivityState.PLANNED, "");
        activities.add(id, form);
        var kept = activities.list(id).activities().getFirst();
        var done = new ActivityForm("Stäng av jobb", "Kim", TODAY, LocalTime.of(7, 30), null, ActivityState.DONE, "");
        activities.change(kept.id(), kept.version(), done);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> activities.change(kept.id(), kept.version(), done));
        activities.reconcile(id, "Alla är med");
        var list = activities.list(id);
        assertThat(list.activities()).extracting(ActivityDetails::owner).containsExactly("Kim");
        assertThat(list.reconciliation()).isNotNull();
        var faulty = new ActivityForm(" ", "", null, null, LocalTime.of(8, 0), ActivityState.PLANNED, "");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> activities.add(id, faulty))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InvalidInput.Fault::field)
                        .containsExactly("what", "owner", "day", "end"));
        activities.remove(
                list.activities().getFirst().id(), list.activities().getFirst().version());
        assertThat(activities.list(id).activities()).isEmpty();
    }

    @Test
    @Tag("WIN-05")
    @DisplayName("WIN-05: the list is a calendar file that a calendar reads: the time in UTC, a whole day without one")
    void calendarFile() throws Exception {
        var id = confirmed();
        activities.add(
                id,
                new ActivityForm(
                        "Möte; med, åäö",
                        "Kim",
                        TODAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        ActivityState.PLANNED,
                        ""));
        activities.add(id, new ActivityForm("Kopia", "Kim", TODAY, null, null, ActivityState.PLANNED, ""));
        activities.add(id, new ActivityForm("Utgår", "Kim", TODAY, null, null, ActivityState.DROPPED, ""));
        var text = new String(calendar.of(id), StandardCharsets.UTF_8);
        var read = new CalendarBuilder().build(new StringReader(text));
        read.validate();
        assertThat(read.getComponents()).hasSize(2);
        assertThat(text).contains("DTSTART:20270111T080000Z", "VALUE=DATE:20270111", "Möte\\; med\\, åäö");
    }

    @Test
    @Tag("WIN-05")
    @DisplayName("WIN-05: two administrators put in the standard list at once: it is there once")
    void standardListTwice() throws Exception {
        var id = confirmed();
        var second = make.administrator();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var tasks = new ArrayList<Callable<Integer>>();
            for (var who : List.of(administrator, second)) {
                tasks.add(() -> {
                    TestLogin.as(who);
                    try {
                        return activities.addStandard(id);
                    } finally {
                        TestLogin.nobody();
                    }
                });
            }
            pool.invokeAll(tasks).forEach(done -> assertThat(done.resultNow()).isNotNegative());
        }
        assertThat(activities.list(id).activities())
                .extracting(ActivityDetails::what)
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    @Tag("WIN-05")
    @DisplayName(
            "WIN-05: around a night what follows the update is on the second day; an activity may go over midnight, and a calendar takes the list")
    void night() throws Exception {
        var day = LocalDate.of(2027, 2, 22);
        var id = desk.plan(new PlanForm(
                WindowKind.PLANNED,
                Set.of("lc-kir"),
                false,
                "",
                List.of(new WindowSchedule(day, LocalTime.of(22, 0), LocalTime.of(2, 0))),
                true));
        activities.addStandard(id);
        activities.add(
                id,
                new ActivityForm(
                        "Byta databas",
                        "Kim",
                        day,
                        LocalTime.of(23, 0),
                        LocalTime.of(1, 0),
                        ActivityState.PLANNED,
                        ""));
        assertThat(activities.list(id).activities())
                .filteredOn(each -> each.what().equals(Effects.say("StandardActivity.OPEN")))
                .extracting(ActivityDetails::day)
                .containsExactly(day.plusDays(1));
        var read = new CalendarBuilder().build(new StringReader(new String(calendar.of(id), StandardCharsets.UTF_8)));
        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(read.<VEvent>getComponents())
                .filteredOn(event ->
                        event.getRequiredProperty(Property.SUMMARY).getValue().contains("Byta databas"))
                .singleElement()
                .satisfies(event -> assertThat(
                                event.getRequiredProperty(Property.DTEND).getValue())
                        .isEqualTo("20270223T000000Z"));
    }
}
