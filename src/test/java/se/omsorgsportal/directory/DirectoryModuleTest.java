package se.omsorgsportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@RecordApplicationEvents
@Tag("PRV-15")
class DirectoryModuleTest {

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryOperations operations;

    @Autowired
    private DirectoryWorker worker;

    @Autowired
    private OperationQueue queue;

    @Autowired
    private TestDirectory server;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private PersonId person;
    private String name;
    private String cause;

    @BeforeEach
    void connect() {
        clock.reset();
        jdbc.sql("UPDATE directory_operation SET due_at = NULL, open_cause = NULL, state = 'CANCELLED'")
                .update();
        server.connect();
        person = people.careStaff(people.unit());
        var letters = TestPeople.letters(TestPeople.unique());
        name = "ext-" + letters.substring(letters.length() - 8);
        cause = "test:" + name;
        TestLogin.as(people.administrator());
    }

    @AfterEach
    void disconnect() {
        server.disconnect();
        clock.reset();
        TestLogin.nobody();
    }

    @Test
    @DisplayName("PRV-15: asked for in a transaction, done after it, told once; the password is then gone")
    void done() {
        var id = directory.carryOut(Changes.create(person, name), cause, "anteckning");
        assertThat(stored(id)).isTrue();
        assertThat(server.has(name)).isFalse();
        worker.carryOutDue();
        assertThat(directory.latest(cause).orElseThrow().state()).isEqualTo(OperationState.DONE);
        assertThat(server.signsIn(name, Changes.PASSWORD)).isTrue();
        assertThat(stored(id)).isFalse();
        worker.carryOutDue();
        assertThat(events.stream(DirectoryChangeDone.class)
                        .filter(done -> done.cause().equals(cause)))
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.validTo()).isEqualTo(Changes.LAST_DAY);
                    assertThat(done.note()).isEqualTo("anteckning");
                    assertThat(done.toString()).doesNotContain(Changes.PASSWORD);
                });
    }

    @Test
    @DisplayName(
            "PRV-15: the directory is never called inside a transaction, and nothing is asked of it when one is rolled back")
    void outsideOfTransactions() {
        assertThatThrownBy(() -> transactions.execute(running -> directory.lookUp(name)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> transactions.execute(running -> directory.plan(Changes.create(person, name))))
                .isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(running -> {
            directory.carryOut(Changes.create(person, name), cause, "");
            running.setRollbackOnly();
        });
        worker.carryOutDue();
        assertThat(server.has(name)).isFalse();
    }

    @Test
    @DisplayName("PRV-15: one change is under way for one cause")
    void once() {
        var first = directory.carryOut(Changes.create(person, name), cause, "");
        assertThat(directory.carryOut(Changes.create(person, name), cause, "")).isEqualTo(first);
    }

    @Test
    @DisplayName("PRV-15: a directory that is away is tried again after 1, 2, 4 … minutes, and given up after a day")
    void away() {
        var id = directory.carryOut(Changes.create(person, name), cause, "");
        server.goAway();
        worker.carryOutDue();
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            var now = directory.latest(cause).orElseThrow();
            assertThat(now.state()).isEqualTo(OperationState.WAITING);
            assertThat(now.problem()).isEqualTo(DirectoryProblem.UNREACHABLE);
            assertThat(now.reason()).isNotBlank();
            assertThat(now.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(minutes)));
            clock.advance(Duration.ofMinutes(minutes));
            worker.carryOutDue();
        }
        assertThat(operations.connection().problem()).isEqualTo(DirectoryProblem.UNREACHABLE);
        clock.advance(Duration.ofHours(24));
        worker.carryOutDue();
        var given = directory.latest(cause).orElseThrow();
        assertThat(given.state()).isEqualTo(OperationState.FAILED);
        assertThat(given.problem()).isEqualTo(DirectoryProblem.GAVE_UP);
        assertThat(events.stream(DirectoryChangeFailed.class)
                        .filter(failed -> failed.cause().equals(cause)))
                .hasSize(1);
        server.connect();
        operations.retry(id);
        assertThat(directory.carryOutNow(id).state()).isEqualTo(OperationState.DONE);
        assertThat(operations.check().problem()).isNull();
    }

    @Test
    @DisplayName("PRV-15: what the directory refuses is not tried again by itself, and says why")
    void refused() {
        server.refuse("inga skrivningar på fredagar");
        var id = directory.carryOut(Changes.create(person, name), cause, "");
        var operation = directory.carryOutNow(id);
        assertThat(operation.state()).isEqualTo(OperationState.FAILED);
        assertThat(operation.problem()).isEqualTo(DirectoryProblem.REFUSED);
        assertThat(operation.reason()).contains("inga skrivningar");
        assertThat(operation.retryable()).isTrue();
        assertThat(operations.failed()).isPositive();
        operations.cancel(id);
        assertThatThrownBy(() -> operations.retry(id)).isInstanceOf(OperationUnderWay.class);
    }

    @Test
    @DisplayName(
            "PRV-12: the password of an account that could not be made is erased after three days; then the task asks anew")
    void passwordErased() {
        server.refuse("nej");
        var id = directory.carryOut(Changes.create(person, name), cause, "");
        directory.carryOutNow(id);
        clock.advance(Duration.ofHours(72).minusSeconds(1));
        SystemAccess.run(operations::erasePasswords);
        assertThat(stored(id)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        SystemAccess.run(operations::erasePasswords);
        assertThat(stored(id)).isFalse();
        assertThatThrownBy(() -> operations.retry(id)).isInstanceOf(PasswordErased.class);
        assertThat(directory.latest(cause).orElseThrow().retryable()).isFalse();
    }

    @Test
    @DisplayName(
            "PRV-15: stopped after the directory and before the note, it is done again after the lease, and nothing doubles")
    void killed() {
        var id = directory.carryOut(Changes.create(person, name), cause, "");
        var claimed = queue.claimNext().orElseThrow();
        server.carryOut(claimed.change());
        worker.carryOutDue();
        assertThat(directory.latest(cause).orElseThrow().state()).isEqualTo(OperationState.RUNNING);
        clock.advance(Operation.LEASE);
        worker.carryOutDue();
        assertThat(directory.carryOutNow(id).state()).isEqualTo(OperationState.DONE);
        assertThat(server.signsIn(name, Changes.PASSWORD)).isTrue();
    }

    @Test
    @DisplayName("PRV-15: changes of one account go in the order they were asked for")
    void inOrder() {
        directory.carryOut(Changes.create(person, name), cause, "");
        var close = directory.carryOut(new DirectoryChange.Disable(person, name), cause + "-2", "");
        assertThat(directory.carryOutNow(close).state()).isEqualTo(OperationState.WAITING);
        worker.carryOutDue();
        assertThat(directory.latest(cause + "-2").orElseThrow().state()).isEqualTo(OperationState.DONE);
        assertThat(server.value(name, "pwdAccountLockedTime")).isNotEmpty();
    }

    @Test
    @DisplayName("PRV-15: without a directory nothing can be asked of one")
    void none() {
        server.disconnect();
        assertThat(directory.isConfigured()).isFalse();
        assertThatThrownBy(() -> directory.carryOut(Changes.create(person, name), cause, ""))
                .isInstanceOf(DirectoryNotConfigured.class);
        worker.carryOutDue();
    }

    @Test
    @DisplayName("PRV-15: only administrators ask, look and see; nobody reads the password")
    void scope() {
        var id = directory.carryOut(Changes.create(person, name), cause, "");
        assertThatThrownBy(() -> directory.password(id)).isInstanceOf(AccessDeniedException.class);
        TestLogin.as(people.manager(people.unit()));
        assertThatThrownBy(() -> directory.lookUp(name)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.carryOut(Changes.create(person, name), cause, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> operations.page(null, 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    private boolean stored(OperationId id) {
        return jdbc.sql("SELECT password IS NOT NULL FROM directory_operation WHERE id = :id")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }
}
