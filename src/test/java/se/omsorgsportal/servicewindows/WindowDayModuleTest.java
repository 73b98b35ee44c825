package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@RecordApplicationEvents
class WindowDayModuleTest {

    @Autowired
    private Windows windows;

    @Autowired
    private OverdueWindows overdue;

    @Autowired
    private JdbcClient jdbc;

    private TestWindows make;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEvents events;

    private PersonId administrator;

    @BeforeEach
    void administrator() {
        clock.reset();
        make = new TestWindows(windows, clock, jdbc);
        administrator = people.administrator();
        TestLogin.as(administrator);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        TestLogin.nobody();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("WIN-15")
    @DisplayName(
            "WIN-15: every action in every state by every role: administrators as the machine says, nobody else at all")
    void everyActionByEveryRole(WindowState state) {
        var id = make.in(state);
        long version = windows.details(id).version();
        for (var action : WindowAction.values()) {
            var line = WindowMachine.find(state, action, WindowKind.PLANNED, true);
            TestLogin.as(administrator);
            if (line.isEmpty()) {
                assertThatExceptionOfType(WindowStepNotPossible.class)
                        .as("%s in %s", action, state)
                        .isThrownBy(() -> windows.act(id, version, make.prepared(action)));
            } else {
                assertThat(after(id, version, action))
                        .as("%s in %s", action, state)
                        .isEqualTo(line.get().to());
            }
        }
        var unit = people.unit();
        for (var other : List.of(people.manager(unit), people.superuser(unit), people.careStaff(unit))) {
            TestLogin.as(other);
            for (var action : WindowAction.values()) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> windows.act(id, version, make.prepared(action)));
            }
        }
        TestLogin.as(administrator);
        assertThat(windows.details(id).version()).isEqualTo(version);
    }

    /** Where the step leads; taken back afterwards. */
    private WindowState after(WindowId id, long version, WindowAction action) {
        return new TransactionTemplate(transactions).execute(running -> {
            running.setRollbackOnly();
            windows.act(id, version, make.prepared(action));
            return windows.details(id).state();
        });
    }

    @Test
    @Tag("WIN-15")
    @DisplayName("WIN-15: two administrators move the gate in the same second: one wins, nothing is doubled")
    void sameSecond() throws Exception {
        var id = make.in(WindowState.UPDATED);
        var other = people.administrator();
        long seen = windows.details(id).version();
        int steps = windows.details(id).steps().size();
        var act = make.prepared(WindowAction.OPEN_ROUND_1);
        var outcomes = atOnce(() -> move(administrator, id, seen, act), () -> move(other, id, seen, act));
        assertThat(outcomes)
                .hasSize(2)
                .filteredOn(ChangedMeanwhile.class::isInstance)
                .hasSize(1);
        assertThat(windows.details(id).steps()).hasSize(steps + 1);
        assertThat(windows.details(id).state()).isEqualTo(WindowState.ROUND_1);
    }

    @Test
    @Tag("WIN-14")
    @DisplayName("WIN-14: the same delay sent twice in the same second goes out once")
    void sameDelay() throws Exception {
        var id = make.in(WindowState.STARTED);
        long seen = windows.details(id).version();
        var act = make.prepared(WindowAction.DELAY);
        var outcomes = atOnce(() -> move(administrator, id, seen, act), () -> move(administrator, id, seen, act));
        assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
    }

    private Object move(PersonId who, WindowId id, long version, WindowAct act) {
        TestLogin.as(who);
        windows.act(id, version, act);
        return "moved";
    }

    @Test
    @Tag("WIN-04")
    @DisplayName(
            "WIN-04: no window completes by the clock: past the end the administrators are told once, and a delay moves the end")
    void neverByTheClock() {
        var id = make.in(WindowState.STARTED);
        clock.set(make.today().day(), LocalTime.of(17, 1));
        SystemAccess.run(overdue::look);
        SystemAccess.run(overdue::look);
        assertThat(windows.details(id).state()).isEqualTo(WindowState.STARTED);
        assertThat(windows.details(id).late()).isTrue();
        assertThat(told(id)).isEqualTo(1);

        var until = clock.instant().plus(Duration.ofHours(2));
        make.take(id, WindowAct.of(WindowAction.DELAY).until(until).because("Tar längre tid"));
        assertThat(windows.details(id).late()).isFalse();
        assertThat(windows.details(id).expectedEnd()).isEqualTo(until);
        SystemAccess.run(overdue::look);
        assertThat(told(id)).isEqualTo(1);

        clock.advance(Duration.ofDays(3));
        SystemAccess.run(overdue::look);
        assertThat(told(id)).isEqualTo(2);
        assertThat(windows.details(id).state()).isEqualTo(WindowState.STARTED);
    }

    private long told(WindowId id) {
        return events.stream(WindowOverdue.class)
                .filter(event -> event.window().equals(id))
                .count();
    }

    @Test
    @Tag("WIN-12")
    @DisplayName(
            "WIN-12: a release before every round is reported needs a reason, which is kept and which only administrators read")
    void override() {
        var id = make.in(WindowState.UPDATED);
        assertThatExceptionOfType(WindowObstructed.class)
                .isThrownBy(() -> make.take(id, WindowAct.of(WindowAction.RELEASE)))
                .matches(refused -> refused.key().endsWith("ROUNDS_REPORTED"));
        make.take(id, WindowAct.of(WindowAction.RELEASE).overriding("Felet var hos oss, inget att testa"));
        assertThat(windows.details(id).state()).isEqualTo(WindowState.RELEASED);
        assertThat(windows.details(id).steps().getLast().override()).contains("inget att testa");
        TestLogin.as(people.manager(people.unit()));
        assertThat(windows.details(id).steps().getLast().override()).isEmpty();
        assertThat(windows.details(id).messages()).isEmpty();
    }

    @Test
    @Tag("WIN-09")
    @DisplayName("WIN-09: what the supplier says is written down with who, when and how, with a step and without")
    void supplierSays() {
        var id = make.in(WindowState.STARTED);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> make.take(id, WindowAct.of(WindowAction.UPDATE_DONE)));
        var before = clock.instant().minusSeconds(600);
        make.take(
                id,
                WindowAct.of(WindowAction.UPDATE_DONE)
                        .told(new SupplierWord(" Jour ", before, SupplierChannel.TEAMS, "Version 5 är inne")));
        windows.note(id, make.said());
        var messages = windows.details(id).messages();
        assertThat(messages).hasSize(2);
        assertThat(messages.getFirst().said())
                .isEqualTo(new SupplierWord("Jour", before, SupplierChannel.TEAMS, "Version 5 är inne"));
        assertThat(messages.getFirst().recordedBy()).isEqualTo(administrator);
        assertThat(messages.getFirst().action()).isEqualTo(WindowAction.UPDATE_DONE);
    }

    @Test
    @Tag("WIN-09")
    @DisplayName("WIN-09: the whole way with two rounds, each gate announced once, in the order of the routine")
    void wholeWay() {
        var id = make.driven(WindowState.RELEASED);
        assertThat(events.stream(RoundOpened.class).filter(each -> each.window().equals(id)))
                .extracting(RoundOpened::round)
                .containsExactly(Round.LOCAL, Round.CITRIX);
        assertThat(events.stream(RoundReported.class)
                        .filter(each -> each.window().equals(id)))
                .hasSize(2);
        assertThat(events.stream(WindowReleased.class)
                        .filter(each -> each.window().equals(id)))
                .hasSize(1);
        assertThat(windows.details(id).steps())
                .extracting(WindowDetails.Step::state)
                .containsExactlyElementsOf(WindowMachine.track(WindowKind.PLANNED, true));
    }

    @Test
    @Tag("WIN-14")
    @DisplayName("WIN-14: an announced window that is moved stays announced, for the new day and the new times")
    void moved() {
        var id = make.in(WindowState.ANNOUNCED);
        var earlier = windows.details(id).schedule();
        var later = new WindowSchedule(make.today().day().plusDays(30), LocalTime.of(8, 30), LocalTime.of(16, 30));
        make.take(id, WindowAct.of(WindowAction.RESCHEDULE).on(later).because("Leverantören kan inte"));
        assertThat(windows.details(id).state()).isEqualTo(WindowState.ANNOUNCED);
        assertThat(windows.details(id).schedule()).isEqualTo(later);
        assertThat(windows.details(id).expectedEnd()).isEqualTo(later.endsAt());
        assertThat(events.stream(WindowRescheduled.class)
                        .filter(each -> each.window().equals(id)))
                .singleElement()
                .matches(event -> event.from().equals(earlier) && event.to().equals(later));
        assertThat(windows.details(id).option(WindowAction.START).orElseThrow().isOpen())
                .isFalse();
        assertThatExceptionOfType(WindowObstructed.class)
                .isThrownBy(() -> make.take(id, WindowAct.of(WindowAction.START).overriding("Vill ändå")));
    }

    @Test
    @Tag("WIN-15")
    @DisplayName(
            "WIN-15: what cannot be is refused at its field: past, backwards, endless, unknown, with a personnummer")
    void hostile() {
        var id = make.in(WindowState.ORDERED);
        var day = make.today().day();
        Stream.of(
                        WindowAct.of(WindowAction.CONFIRM)
                                .on(new WindowSchedule(day.minusDays(1), LocalTime.of(8, 0), LocalTime.of(17, 0))),
                        WindowAct.of(WindowAction.CONFIRM)
                                .on(new WindowSchedule(day.plusYears(3), LocalTime.of(8, 0), LocalTime.of(17, 0))),
                        WindowAct.of(WindowAction.CONFIRM)
                                .on(new WindowSchedule(day, LocalTime.of(17, 0), LocalTime.of(8, 0))),
                        WindowAct.of(WindowAction.CANCEL),
                        WindowAct.of(WindowAction.CANCEL).because("gäller 19121212-1212"),
                        WindowAct.of(WindowAction.CANCEL).because("x".repeat(2_001)))
                .forEach(act -> assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> make.take(id, act)));
        var running = make.in(WindowState.STARTED);
        Stream.of(clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(8)), Instant.EPOCH)
                .forEach(until -> assertThatExceptionOfType(InvalidInput.class)
                        .isThrownBy(() -> make.take(
                                running,
                                WindowAct.of(WindowAction.DELAY).until(until).because("Sent"))));
        for (var systems : List.of(Set.<String>of(), Set.of("procapita", "' OR 1=1 --"))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> windows.create(WindowKind.URGENT, new WindowContent(systems, false, ""), null));
        }
    }

    @Test
    @Tag("WIN-01")
    @DisplayName("WIN-01: what a window is about can be changed until it is announced, and every number is its own")
    void describe() {
        var id = make.in(WindowState.CONFIRMED);
        var content = new WindowContent(Set.of("lifecare"), false, "Bara LifeCare");
        windows.describe(id, windows.details(id).version(), content);
        assertThat(windows.details(id).systems()).containsExactly("lifecare");
        assertThat(windows.details(id).secondRound()).isFalse();
        make.take(id, WindowAction.ANNOUNCE);
        assertThatExceptionOfType(WindowStepNotPossible.class)
                .isThrownBy(() -> windows.describe(id, windows.details(id).version(), content));
        var numbers = Stream.generate(() -> make.in(WindowState.PLANNING))
                .limit(3)
                .map(each -> windows.details(each).number())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(windows.find(numbers.getFirst())).isPresent();
    }

    private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(started(one, together), started(other, together))).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private static Callable<Object> started(Callable<Object> work, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                return work.call();
            } catch (RuntimeException refused) {
                return refused;
            } finally {
                TestLogin.nobody();
            }
        };
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: noting that the end has passed is no change that somebody else's click would lose to")
    void overdueIsNoChange() {
        var id = make.in(WindowState.STARTED);
        long seen = windows.details(id).version();
        clock.set(make.today().day(), LocalTime.of(17, 1));
        SystemAccess.run(overdue::look);
        assertThat(told(id)).isEqualTo(1);
        windows.act(id, seen, make.prepared(WindowAction.UPDATE_DONE));
        assertThat(windows.details(id).state()).isEqualTo(WindowState.UPDATED);
    }

    @Test
    @Tag("WIN-14")
    @DisplayName(
            "WIN-14: a delay is to a later time than was announced; a change of date names the date, one that there is")
    void impossibleTimes() {
        var running = make.in(WindowState.STARTED);
        refused(
                "until",
                running,
                WindowAct.of(WindowAction.DELAY).until(make.today().endsAt()));
        var announced = make.in(WindowState.ANNOUNCED);
        refused("day", announced, WindowAct.of(WindowAction.RESCHEDULE));
        var night = LocalDate.of(2027, 3, 28);
        refused(
                "start",
                announced,
                WindowAct.of(WindowAction.RESCHEDULE)
                        .on(new WindowSchedule(night, LocalTime.of(2, 30), LocalTime.of(6, 0))));
        var over = new WindowSchedule(night.minusDays(1), LocalTime.of(22, 0), LocalTime.of(2, 0));
        make.take(announced, WindowAct.of(WindowAction.RESCHEDULE).on(over).because("Görs på natten"));
        assertThat(windows.details(announced).expectedEnd()).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        clock.set(night, LocalTime.of(0, 30));
        assertThat(windows.details(announced)
                        .option(WindowAction.START)
                        .orElseThrow()
                        .isOpen())
                .as("it begins late, after midnight")
                .isTrue();
    }

    private void refused(String field, WindowId id, WindowAct act) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> make.take(id, act.because("Skäl")))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(InvalidInput.Fault::field)
                        .containsExactly(field));
    }

    @Test
    @Tag("WIN-14")
    @DisplayName(
            "WIN-14: everybody reads the reasons that everybody was told; why something is tested again only administrators do")
    void reasons() {
        var id = make.in(WindowState.ROUND_1_REPORTED);
        make.take(id, WindowAct.of(WindowAction.TEST_AGAIN).because("Leverantörens misstag"));
        make.take(id, make.prepared(WindowAction.DELAY).because("Tar längre tid"));
        assertThat(windows.details(id).steps())
                .extracting(WindowDetails.Step::reason)
                .contains("Leverantörens misstag", "Tar längre tid");
        TestLogin.as(people.manager(people.unit()));
        assertThat(windows.details(id).steps())
                .extracting(WindowDetails.Step::reason)
                .contains("Tar längre tid")
                .doesNotContain("Leverantörens misstag");
    }
}
