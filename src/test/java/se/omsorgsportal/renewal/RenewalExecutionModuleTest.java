package se.omsorgsportal.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChange;
import se.omsorgsportal.directory.TestDirectory;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestLogin;

/** What the execution of a run does and undoes, also when it is stopped or asked for twice. */
@Tag("REN-04")
class RenewalExecutionModuleTest extends RenewalTesting {

    @Autowired
    private RunStore store;

    @Autowired
    private RunRows rows;

    @Autowired
    private RenewalNotices notices;

    @Autowired
    private Directory directory;

    @Autowired
    private TestDirectory test;

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
