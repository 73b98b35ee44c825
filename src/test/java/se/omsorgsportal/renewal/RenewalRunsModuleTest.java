package se.omsorgsportal.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChange;
import se.omsorgsportal.directory.TestDirectory;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.signins.TestLogs;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("REN-04")
class RenewalRunsModuleTest {

    /** Every test has a time of its own, with its own accounts and logs: half a year and a hole after the one before. */
    private static final AtomicInteger TIME = new AtomicInteger();

    private static final LocalDate FIRST = LocalDate.of(2028, 6, 1);
    private static final int APART = 191;

    @Autowired
    private RenewalRuns runs;

    @Autowired
    private RenewalWork work;

    @Autowired
    private RunStore store;

    @Autowired
    private RunRows rows;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UnusedAccounts unused;

    @Autowired
    private Lapses lapses;

    @Autowired
    private RenewalNotices notices;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Directory directory;

    @Autowired
    private TestDirectory test;

    private TestLogs logs;
    private LocalDate today;
    private LocalDate lapse;
    private UnitId unit;
    private PersonId administrator;

    @BeforeEach
    void anAdministrator() {
        logs = new TestLogs(portal);
        today = FIRST.plusDays((long) APART * TIME.getAndIncrement());
        lapse = today.plusDays(20);
        clock.set(today.minusYears(1), LocalTime.NOON);
        unit = people.unit();
        administrator = people.administrator();
        TestLogin.as(administrator);
    }

    @AfterEach
    void nothingStaysOpen() {
        TestLogin.system();
        jdbc.sql("UPDATE renewal_run SET open_key = NULL, state = 'DISCARDED' WHERE open_key IS NOT NULL")
                .update();
        clock.reset();
        TestLogin.nobody();
    }

    @Test
    @Tag("REN-02")
    @DisplayName("REN-02: the preview judges every account that lapses, with its evidence")
    void previews() {
        var ends = account();
        var shortly = account();
        var fully = account();
        var never = account();
        now();
        var young = account();
        logs.covering(
                today.minusMonths(6),
                today.minusDays(1),
                ends.name() + ";" + today.minusMonths(6) + " 08:00",
                shortly.name() + ";" + today.minusMonths(3) + " 23:59",
                fully.name() + ";" + today.minusMonths(3).plusDays(1) + " 00:00");
        var run = runs.preview(lapse);
        assertThat(runs.details(run).covered()).isTrue();
        assertThat(line(run, ends).outcome()).isEqualTo(Outcome.END);
        assertThat(line(run, ends).lastSignIn()).isEqualTo(today.minusMonths(6));
        assertThat(line(run, shortly).outcome()).isEqualTo(Outcome.SHORT);
        assertThat(line(run, shortly).newValidTo()).isEqualTo(lapse.plusMonths(3));
        assertThat(line(run, fully).outcome()).isEqualTo(Outcome.FULL);
        assertThat(line(run, fully).newValidTo()).isEqualTo(lapse.plusMonths(14));
        assertThat(line(run, never).outcome()).isEqualTo(Outcome.END);
        assertThat(line(run, never).lastSignIn()).isNull();
        assertThat(line(run, young).outcome()).as("made today, never used").isEqualTo(Outcome.FULL);
        assertThat(runs.tally(run).of(Outcome.END)).isGreaterThanOrEqualTo(2);
        assertThat(valid(ends)).as("a preview changes nothing").isEqualTo(lapse);
    }

    @Test
    @Tag("REN-02")
    @DisplayName("REN-02: a hole in the logs, or logs that end too early, give no basis for anybody")
    void noBasis() {
        var account = account();
        now();
        logs.covering(today.minusMonths(6), today.minusDays(20));
        logs.covering(today.minusDays(16), today.minusDays(1), account.name() + ";" + today.minusDays(2) + " 08:00");
        var run = runs.preview(lapse);
        assertThat(runs.details(run).covered()).isFalse();
        assertThat(line(run, account).outcome()).isEqualTo(Outcome.NO_BASIS);
        assertThat(execute(run)).isEqualTo(new Execution.Begun());
        work.run(run);
        assertThat(valid(account)).as("nothing is done without a basis").isEqualTo(lapse);
    }

    @Test
    @DisplayName(
            "REN-04: a person decides otherwise with a reason, about one or all that are shown, and can take it back")
    void decides() {
        var one = account();
        var other = account();
        now();
        var run = runs.preview(lapse);
        assertThatThrownBy(() -> runs.decide(run, one.person(), Outcome.FULL, " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> runs.decide(run, one.person(), Outcome.NO_BASIS, "Vet inte"))
                .isInstanceOf(InvalidInput.class);
        assertThat(runs.decideAll(run, RunFilter.of(Outcome.NO_BASIS), Outcome.SHORT, "Loggarna saknas i mars."))
                .isEqualTo(2);
        runs.decide(run, one.person(), Outcome.FULL, "Föräldraledig, är tillbaka i juni.");
        assertThat(line(run, one).newValidTo()).isEqualTo(lapse.plusMonths(14));
        assertThat(line(run, one).verdict()).isEqualTo(Outcome.NO_BASIS);
        assertThat(line(run, other).newValidTo()).isEqualTo(lapse.plusMonths(3));
        runs.undecide(run, other.person());
        assertThat(line(run, other).outcome()).isEqualTo(Outcome.NO_BASIS);
        assertThat(line(run, other).newValidTo()).isEqualTo(lapse);
        execute(run);
        work.run(run);
        assertThat(valid(one)).isEqualTo(lapse.plusMonths(14));
        assertThat(valid(other)).isEqualTo(lapse);
    }

    @Test
    @DisplayName("REN-04: executes once, can be undone for an hour, and undone again changes nothing more")
    void executesAndUndoes() {
        var account = account();
        covered(account.name() + ";" + today.minusDays(3) + " 08:00");
        var run = runs.preview(lapse);
        assertThat(execute(run)).isEqualTo(new Execution.Begun());
        assertThatThrownBy(() -> runs.execute(run, 0)).isInstanceOf(RunNotOpen.class);
        work.run(run);
        work.run(run);
        assertThat(valid(account)).isEqualTo(lapse.plusMonths(14));
        assertThat(runs.details(run).state()).isEqualTo(RunState.EXECUTED);
        assertThatThrownBy(() -> runs.preview(lapse)).isInstanceOf(RunUnderWay.class);
        clock.advance(Duration.ofMinutes(59));
        runs.undo(run);
        work.run(run);
        assertThat(valid(account)).isEqualTo(lapse);
        assertThat(runs.details(run).state()).isEqualTo(RunState.UNDONE);
        assertThatThrownBy(() -> runs.undo(run)).isInstanceOf(RunNotOpen.class);
        assertThat(audited(account, "account.renewed")).isEqualTo(1);
        assertThat(audited(account, "account.renewal-undone")).isEqualTo(1);
    }

    @Test
    @DisplayName("REN-04: after an hour it cannot be undone: what ends is ended everywhere, and the managers are told")
    void settles() {
        var manager = people.manager(unit);
        var ends = account();
        var lives = account();
        covered(lives.name() + ";" + today.minusDays(3) + " 08:00");
        var run = runs.preview(lapse);
        execute(run);
        work.run(run);
        work.goOn();
        assertThat(runs.details(run).state()).isEqualTo(RunState.EXECUTED);
        clock.advance(Duration.ofMinutes(60));
        assertThatThrownBy(() -> runs.undo(run)).isInstanceOf(UndoOver.class);
        work.goOn();
        TestLogin.as(administrator);
        assertThat(runs.details(run).state()).isEqualTo(RunState.SETTLED);
        assertThat(valid(ends)).as("it ends on the day on which it lapses").isEqualTo(lapse);
        var told = SystemAccess.call(() -> notices.of(run, List.of(manager)));
        assertThat(told.get(manager))
                .extracting(StaffAccount::userName, StaffAccount::outcome)
                .containsExactlyInAnyOrder(tuple(ends.name(), Outcome.END), tuple(lives.name(), Outcome.FULL));
        assertThat(runs.preview(lapse)).as("another run may be made").isNotNull();
    }

    @Test
    @Tag("PRV-15")
    @DisplayName(
            "PRV-15: the new last day goes to the directory when the run can no longer be undone, once, and not before")
    void intoTheDirectory() {
        var account = account();
        test.connect();
        try {
            TestLogin.system();
            directory.carryOutNow(directory.carryOut(
                    new DirectoryChange.Create(
                            account.person(),
                            account.name(),
                            account.name() + "@omsorg.test",
                            new PersonName("Ebba", "Prov"),
                            null,
                            new DirectoryChange.Workplace("Enheten", "Utföraren"),
                            lapse,
                            true,
                            "Hemligt-12345"),
                    "test:" + account.name(),
                    ""));
            TestLogin.as(administrator);
            covered(account.name() + ";" + today.minusDays(3) + " 08:00");
            var run = runs.preview(lapse);
            execute(run);
            work.run(run);
            var cause = "renewal:" + run + ":" + account.person();
            assertThat(SystemAccess.call(() -> directory.latest(cause))).isEmpty();
            clock.advance(Duration.ofMinutes(60));
            work.goOn();
            work.goOn();
            var asked = SystemAccess.call(() -> directory.latest(cause)).orElseThrow();
            SystemAccess.run(() -> directory.carryOutNow(asked.id()));
            assertThat(SystemAccess.call(() -> directory.lookUp(account.name())).validTo())
                    .isEqualTo(lapse.plusMonths(14));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM directory_operation WHERE cause = ?")
                            .param(cause)
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            test.disconnect();
        }
    }

    @Test
    @DisplayName("REN-04: a verdict that a new log changed is shown and confirmed before anything is executed")
    void changedMeanwhile() {
        var account = account();
        var decided = account();
        covered();
        var run = runs.preview(lapse);
        runs.decide(run, decided.person(), Outcome.SHORT, "Ska användas snart.");
        assertThat(line(run, account).outcome()).isEqualTo(Outcome.END);
        logs.lines(account.name() + ";" + today.minusDays(1) + " 08:00");
        assertThat(runs.execute(run, 1)).isEqualTo(new Execution.Changed(1));
        assertThat(runs.details(run).state()).isEqualTo(RunState.PREVIEW);
        assertThat(line(run, account).was()).isEqualTo(Outcome.END);
        assertThat(line(run, account).outcome()).isEqualTo(Outcome.FULL);
        assertThat(line(run, decided).outcome()).isEqualTo(Outcome.SHORT);
        assertThat(runs.execute(run, 0)).as("not yet confirmed").isEqualTo(new Execution.Changed(1));
        runs.confirmChanges(run);
        assertThat(runs.execute(run, 0)).isEqualTo(new Execution.Begun());
        work.run(run);
        assertThat(valid(account)).isEqualTo(lapse.plusMonths(14));
    }

    @Test
    @DisplayName("REN-04: an account that is used, closed or extended after the start is left as it is")
    void heldBack() {
        var used = account();
        var closed = account();
        covered(closed.name() + ";" + today.minusDays(3) + " 08:00");
        var run = runs.preview(lapse);
        execute(run);
        logs.lines(used.name() + ";" + today.minusDays(1) + " 08:00");
        SystemAccess.run(() -> accounts.closed(closed.person(), today));
        work.run(run);
        assertThat(line(run, used).state()).isEqualTo(AccountState.HELD);
        assertThat(line(run, closed).state()).isEqualTo(AccountState.HELD);
        assertThat(valid(closed)).isEqualTo(today);
    }

    @Test
    @DisplayName("REN-04: undoing leaves what somebody has changed since")
    void keeps() {
        var account = account();
        covered(account.name() + ";" + today.minusDays(3) + " 08:00");
        var run = runs.preview(lapse);
        execute(run);
        work.run(run);
        SystemAccess.run(() -> accounts.closed(account.person(), today.plusDays(1)));
        runs.undo(run);
        work.run(run);
        assertThat(valid(account)).isEqualTo(today.plusDays(1));
        assertThat(line(run, account).state()).isEqualTo(AccountState.KEPT);
    }

    @Test
    @DisplayName("REN-04: two tabs that start a run or execute it at once: one does, the other is told")
    void twoTabs() {
        account();
        covered();
        var previews = twice(() -> runs.preview(lapse));
        assertThat(previews).isEqualTo(1);
        var run = runs.open().orElseThrow().id();
        int endings = runs.tally(run).of(Outcome.END);
        assertThat(twice(() -> runs.execute(run, endings))).isEqualTo(1);
    }

    @Test
    @DisplayName("REN-04: killed in the middle, another node goes on when the lease is over, and doubles nothing")
    void killed() {
        var staff = IntStream.range(0, 5).mapToObj(n -> account()).toList();
        covered(staff.stream()
                .map(one -> one.name() + ";" + today.minusDays(3) + " 08:00")
                .toArray(String[]::new));
        var run = runs.preview(lapse);
        execute(run);
        // What a node leaves that is killed after two accounts: them done, the rest open, and its lease.
        assertThat(store.lease(run)).isPresent();
        for (var one : staff.subList(0, 2)) {
            jdbc.sql("UPDATE account SET valid_to = ? WHERE person_id = ?")
                    .params(lapse.plusMonths(14), one.person().value())
                    .update();
            rows.move(run, List.of(one.person()), AccountState.DONE);
        }
        work.goOn();
        assertThat(runs.details(run).state()).as("the other node has the lease").isEqualTo(RunState.EXECUTING);
        clock.advance(RunStore.LEASE.plusSeconds(1));
        work.goOn();
        assertThat(runs.details(run).state()).isEqualTo(RunState.EXECUTED);
        assertThat(staff).allSatisfy(one -> assertThat(valid(one)).isEqualTo(lapse.plusMonths(14)));
        assertThat(runs.tally(run).of(AccountState.DONE)).isEqualTo(5);
    }

    @Test
    @DisplayName("REN-04: a node that lost its lease writes nothing more")
    void fenced() {
        account();
        covered();
        var run = runs.preview(lapse);
        execute(run);
        var lost = store.lease(run).orElseThrow();
        clock.advance(RunStore.LEASE.plusSeconds(1));
        assertThat(store.lease(run)).isPresent();
        assertThatThrownBy(() -> store.hold(run, RunState.EXECUTING, lost)).hasMessageContaining("no longer");
    }

    @Test
    @DisplayName("REN-04: the execution is confirmed by typing how many accounts end")
    void typed() {
        account();
        covered();
        var run = runs.preview(lapse);
        assertThatThrownBy(() -> runs.execute(run, 7)).isInstanceOf(InvalidInput.class);
        assertThat(runs.details(run).state()).isEqualTo(RunState.PREVIEW);
        runs.discard(run);
        assertThat(runs.open()).isEmpty();
        assertThatThrownBy(() -> runs.preview(today.minusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> runs.preview(today.plusYears(3))).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("REN-04: no more statements for many accounts than for one")
    void statements() {
        account();
        covered();
        var first = new RunId[1];
        long forOne = Statements.count(() -> first[0] = runs.preview(lapse));
        runs.discard(first[0]);
        IntStream.range(0, 20).forEach(n -> account());
        long forMany = Statements.count(() -> first[0] = runs.preview(lapse));
        assertThat(forMany).isEqualTo(forOne);
        assertThat(runs.details(first[0]).accounts()).isEqualTo(21);
        execute(first[0]);
        assertThat(Statements.count(() -> work.run(first[0]))).isLessThan(25);
        assertThat(Statements.count(() -> runs.lines(first[0], RunFilter.ALL, 0, 50)))
                .isLessThanOrEqualTo(3);
    }

    @Test
    @Tag("REN-05")
    @DisplayName("REN-05: a manager sees the unused accounts of their own staff, from three months to the day")
    void unusedAccounts() {
        var quiet = account();
        var busy = account();
        var other = people.unit();
        var elsewhere = account(other);
        covered(
                quiet.name() + ";" + today.minusMonths(3) + " 23:00",
                busy.name() + ";" + today.minusMonths(3).plusDays(1) + " 01:00");
        var manager = people.manager(unit);
        var neighbour = people.manager(other);
        TestLogin.as(manager);
        assertThat(unused.isKnown()).isTrue();
        assertThat(unused.page(0, 50)).extracting(StaffAccount::userName).containsExactly(quiet.name());
        assertThat(unused.count()).isEqualTo(1);
        var told = SystemAccess.call(() -> unused.of(List.of(manager, neighbour)));
        assertThat(told.get(manager)).extracting(StaffAccount::userName).containsExactly(quiet.name());
        assertThat(told.get(neighbour)).extracting(StaffAccount::userName).containsExactly(elsewhere.name());
    }

    @Test
    @Tag("REN-01")
    @DisplayName("REN-01: the calendar tells how many accounts lapse on each day, and which")
    void calendar() {
        var one = account();
        account();
        now();
        assertThat(lapses.perDay(today, today.plusMonths(2))).containsEntry(lapse, 2);
        assertThat(lapses.page(lapse, lapse, 0, 10))
                .extracting(StaffAccount::userName)
                .contains(one.name());
        assertThat(lapses.soon()).isEqualTo(2);
    }

    @Test
    @DisplayName("REN-04: the decisions can be taken out as CSV")
    void csv() {
        var account = account();
        covered();
        var run = runs.preview(lapse);
        runs.decide(run, account.person(), Outcome.FULL, "=1+1");
        var out = new ByteArrayOutputStream();
        runs.export(run, RunFilter.ALL, Locale.of("sv"), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(account.name())
                .contains("'=1+1");
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: only administrators renew; nobody decides about their own account")
    void access() {
        var own = accountOf(administrator);
        now();
        var run = runs.preview(lapse);
        assertThatThrownBy(() -> runs.decide(run, own.person(), Outcome.FULL, "Jag behöver det."))
                .isInstanceOf(OwnAccountNotDecidable.class);
        assertThat(runs.decideAll(run, RunFilter.ALL, Outcome.FULL, "Alla.")).isZero();
        TestLogin.as(people.manager(unit));
        assertThatThrownBy(() -> runs.preview(lapse)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lapses.soon()).isInstanceOf(AccessDeniedException.class);
    }

    private record Made(PersonId person, String name) {}

    private Made account() {
        return account(unit);
    }

    private Made account(UnitId where) {
        return accountOf(people.person("Vera", ProfessionalFunction.CARE_STAFF, where));
    }

    private Made accountOf(PersonId person) {
        var letters = TestPeople.letters(TestPeople.unique());
        var stem = letters.substring(letters.length() - 6);
        return SystemAccess.call(() -> {
            var name = accounts.nameFor(person, new PersonName(stem.substring(0, 3), stem.substring(3)));
            accounts.created(person, lapse);
            return new Made(person, name.value());
        });
    }

    private void now() {
        clock.set(today, LocalTime.NOON);
    }

    private void covered(String... lines) {
        now();
        logs.covering(today.minusMonths(6), today.minusDays(1), lines);
    }

    private Execution execute(RunId run) {
        return runs.execute(run, runs.tally(run).of(Outcome.END));
    }

    private RunLine line(RunId run, Made account) {
        var filter = new RunFilter(null, null, false, false, false, account.name());
        return runs.lines(run, filter, 0, 1).getFirst();
    }

    private LocalDate valid(Made account) {
        return jdbc.sql("SELECT valid_to FROM account WHERE person_id = ?")
                .param(account.person().value())
                .query(LocalDate.class)
                .single();
    }

    private int audited(Made account, String what) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE what = ? AND object_id = ?")
                .params(what, account.person().toString())
                .query(Integer.class)
                .single();
    }

    /** How many of two that do it at the same time succeed; the other is told by the words of a rule. */
    private int twice(Callable<?> work) {
        var done = new AtomicInteger();
        Runnable tab = () -> {
            TestLogin.as(administrator);
            try {
                work.call();
                done.incrementAndGet();
            } catch (RuleViolation told) {
                assertThat(told).isInstanceOfAny(RunUnderWay.class, RunNotOpen.class);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        };
        CompletableFuture.allOf(CompletableFuture.runAsync(tab), CompletableFuture.runAsync(tab))
                .join();
        return done.get();
    }
}
