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
import java.util.concurrent.Executors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** What becomes of plans, lists and announcements when the plan changes. */
@PortalTest
@RecordApplicationEvents
class ReplanningModuleTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 22);

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Windows windows;

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultationGroups groups;

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityCalendar calendar;

    @Autowired
    private Announcements announcements;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private TestWindows ready;
    private PersonId administrator;
    private PersonId asked;

    @BeforeEach
    void makePeople() {
        clock.reset();
        ready = new TestWindows(windows, clock, jdbc);
        administrator = make.administrator();
        asked = make.superuser(make.unit());
        TestLogin.as(administrator);
        groups.add(ConsultationGroup.VOO, asked);
    }

    @AfterEach
    void signOut() {
        TestLogin.as(administrator);
        groups.remove(ConsultationGroup.VOO, asked);
        TestLogin.nobody();
        clock.reset();
    }

    @Test
    @Tag("WIN-02")
    @DisplayName(
            "WIN-02: about other dates the superusers are asked anew; the same dates ask nobody; both are in the log")
    void otherDates() {
        var id = desk.plan(form(WindowKind.PLANNED, DAY));
        consultations.open(id, version(id), DAY.minusDays(10));
        desk.change(id, version(id), form(WindowKind.PLANNED, DAY));
        assertThat(proposals(id)).isEqualTo(1);
        desk.change(id, version(id), form(WindowKind.PLANNED, DAY, DAY.plusDays(1)));
        assertThat(proposals(id)).isEqualTo(2);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE what = 'window.dates' AND object_id = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatExceptionOfType(WindowStepNotPossible.class)
                .isThrownBy(() -> desk.change(id, version(id), form(WindowKind.URGENT, DAY)));
    }

    private long proposals(WindowId id) {
        return events.stream(WindowProposed.class)
                .filter(event -> event.window().equals(id))
                .count();
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: a text that is edited, or gets other news, after it was put out is not the one that is out")
    void editedAfterwards() {
        var id = ready.in(WindowState.CONFIRMED);
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 0);
        assertThat(channel(id, AnnouncementChannel.PROCAPITA).isDone()).isTrue();
        announcements.news(id, "Ny knapp");
        assertThat(channel(id, AnnouncementChannel.PROCAPITA).isDone()).isFalse();
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 1);
        ready.take(id, ready.prepared(WindowAction.RESCHEDULE));
        announcements.edit(id, AnnouncementChannel.PROCAPITA, 2, "Egen text om den nya dagen");
        assertThat(channel(id, AnnouncementChannel.PROCAPITA).isDone())
                .as("what is out names the earlier day")
                .isFalse();
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 3);
        assertThat(channel(id, AnnouncementChannel.PROCAPITA).isDone()).isTrue();
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: when an announced window is moved everybody has a mail, so the mail is out for the new day")
    void movedMail() {
        var id = ready.in(WindowState.CONFIRMED);
        ready.take(id, WindowAction.ANNOUNCE);
        assertThat(channel(id, AnnouncementChannel.MAIL).isDone()).isTrue();
        ready.take(id, ready.prepared(WindowAction.RESCHEDULE));
        assertThat(channel(id, AnnouncementChannel.MAIL).isDone()).isTrue();
        assertThat(channel(id, AnnouncementChannel.MAIL).publishedAt()).isEqualTo(clock.instant());
    }

    @Test
    @Tag("WIN-05")
    @DisplayName("WIN-05: two administrators put in the standard list at once: it is there once")
    void standardListTwice() throws Exception {
        var id = ready.in(WindowState.CONFIRMED);
        var second = make.administrator();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var tasks = new ArrayList<java.util.concurrent.Callable<Integer>>();
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
        var id = desk.plan(new PlanForm(
                WindowKind.PLANNED,
                Set.of("lc-kir"),
                false,
                "",
                List.of(new WindowSchedule(DAY, LocalTime.of(22, 0), LocalTime.of(2, 0))),
                true));
        activities.addStandard(id);
        activities.add(
                id,
                new ActivityForm(
                        "Byta databas",
                        "Kim",
                        DAY,
                        LocalTime.of(23, 0),
                        LocalTime.of(1, 0),
                        ActivityState.PLANNED,
                        ""));
        assertThat(activities.list(id).activities())
                .filteredOn(each -> each.what().equals(Effects.say("StandardActivity.OPEN")))
                .extracting(ActivityDetails::day)
                .containsExactly(DAY.plusDays(1));
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

    private AnnouncementDetails.Channel channel(WindowId id, AnnouncementChannel wanted) {
        return announcements.details(id).channels().stream()
                .filter(each -> each.channel() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private long version(WindowId id) {
        return windows.details(id).version();
    }

    private static PlanForm form(WindowKind kind, LocalDate... days) {
        var dates = java.util.Arrays.stream(days)
                .map(day -> new WindowSchedule(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                .toList();
        return new PlanForm(kind, Set.of("lc-kir"), false, "Påverkan", dates, true);
    }
}
