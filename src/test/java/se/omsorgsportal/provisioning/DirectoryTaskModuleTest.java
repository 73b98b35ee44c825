package se.omsorgsportal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.omsorgsportal.caresystems.TaskKind.AD_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.CLOSE_ACCOUNT;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;
import static se.omsorgsportal.provisioning.TestApprovals.PASSWORD;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.directory.DirectoryOperations;
import se.omsorgsportal.directory.DirectoryProblem;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.directory.TestDirectory;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.routines.NewRoutineValue;
import se.omsorgsportal.routines.RoutineBook;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.TestLogin;

@Tag("PRV-15")
class DirectoryTaskModuleTest extends ApprovalTesting {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 11);
    private static final NewAccount TYPED = new NewAccount(PASSWORD, LAST_DAY, "Gjort av katalogen");

    @Autowired
    private DirectoryTask directoryTask;

    @Autowired
    private DirectoryAutomation automation;

    @Autowired
    private DirectoryOperations operations;

    @Autowired
    private AccountTask accountTask;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Credentials credentials;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private TestDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    private TestApprovals.Approved approved;
    private TaskId task;

    @BeforeEach
    void connect() {
        directory.connect();
        approved = approvals.approved(CARE_STAFF);
        task = approvals.task(approved.order(), AD_ACCOUNT).id();
        TestLogin.as(approvals.administrator);
    }

    @AfterEach
    void disconnect() {
        directory.disconnect();
    }

    private String userName() {
        return SystemAccess.call(() -> accounts.of(approved.person()))
                .orElseThrow()
                .name()
                .value();
    }

    @Test
    @DisplayName(
            "PRV-15: the directory makes the account; the task is done by the administrator who said so, and the orderer gets the login")
    void made() {
        var plan = directoryTask.dryRun(task, TYPED, true);
        assertThat(plan.problem()).isNull();
        assertThat(directory.has(userName())).isFalse();
        assertThat(directoryTask.create(task, TYPED, true).state()).isEqualTo(OperationState.DONE);
        assertThat(directory.signsIn(userName(), PASSWORD)).isTrue();
        var done = approvals.task(approved.order(), AD_ACCOUNT);
        assertThat(done.state()).isEqualTo(TaskState.DONE);
        assertThat(done.doneBy()).isEqualTo(approvals.administrator);
        assertThat(done.note()).isEqualTo("Gjort av katalogen");
        assertThat(accounts.of(approved.person()).orElseThrow().validTo()).isEqualTo(LAST_DAY);
        var ready = events.stream(CredentialsReady.class)
                .filter(each -> each.order().equals(approved.order()))
                .findFirst()
                .orElseThrow();
        TestLogin.as(approvals.manager);
        var path = SystemAccess.call(() -> credentials.revealPath(ready.credentials()));
        assertThat(credentials.reveal(ready.credentials(), path.substring(path.indexOf("?t=") + 3)))
                .isEqualTo(PASSWORD);
    }

    @Test
    @Tag("PRV-11")
    @DisplayName("PRV-11, PRV-15: names that others have in the directory are passed over, and never given")
    void nextName() {
        var first = userName();
        directory.occupy(first);
        var second = first.replaceFirst("\\d+$", "") + "%02d".formatted(number(first) + 1);
        directory.occupy(second);
        assertThat(directoryTask.dryRun(task, TYPED, true).problem()).isEqualTo(DirectoryProblem.NAME_TAKEN);
        assertThat(directoryTask.create(task, TYPED, true).state()).isEqualTo(OperationState.DONE);
        assertThat(number(userName())).isEqualTo(number(first) + 2);
        assertThat(directory.signsIn(userName(), PASSWORD)).isTrue();
        assertThat(approvals.state(approved.order(), AD_ACCOUNT)).isEqualTo(TaskState.DONE);
        assertThat(directory.value(first, "sn")).isEqualTo("Annan");
    }

    @Test
    @DisplayName("PRV-15: what the directory refuses leaves the task open with the reason; by hand still works")
    void byHand() {
        directory.refuse("skrivskyddad");
        assertThat(directoryTask.create(task, TYPED, true).state()).isEqualTo(OperationState.FAILED);
        var standing = directoryTask.standing(task).orElseThrow();
        assertThat(standing.reason()).contains("skrivskyddad");
        assertThat(approvals.state(approved.order(), AD_ACCOUNT)).isEqualTo(TaskState.OPEN);
        accountTask.made(task, TYPED);
        assertThat(approvals.state(approved.order(), AD_ACCOUNT)).isEqualTo(TaskState.DONE);
        assertThat(directoryTask.standing(task).orElseThrow().state()).isEqualTo(OperationState.CANCELLED);
    }

    @Test
    @DisplayName("PRV-15: a directory that is away leaves the task open, and does it when it is back")
    void back() {
        directory.goAway();
        assertThat(directoryTask.create(task, TYPED, false).state()).isEqualTo(OperationState.WAITING);
        assertThat(approvals.state(approved.order(), AD_ACCOUNT)).isEqualTo(TaskState.OPEN);
        directory.connect();
        var waiting = directoryTask.standing(task).orElseThrow();
        operations.retry(waiting.id());
        TestLogin.as(approvals.administrator);
        assertThat(directoryTask.create(task, TYPED, false).state()).isEqualTo(OperationState.DONE);
        assertThat(directory.value(userName(), "pwdAccountLockedTime")).isNotEmpty();
        assertThat(approvals.state(approved.order(), AD_ACCOUNT)).isEqualTo(TaskState.DONE);
    }

    @Test
    @Tag("ORD-08")
    @DisplayName("ORD-08, PRV-15: the account of a withdrawn order is closed in the directory")
    void closed() {
        directoryTask.create(task, TYPED, true);
        TestLogin.as(approvals.manager);
        desk.withdraw(approved.order(), "Ångrat");
        await().until(() -> approvals.state(approved.order(), AD_ACCOUNT) == TaskState.DONE
                && SystemAccess.call(() -> context.getBean(Tasks.class).ofOrder(approved.order())).stream()
                        .anyMatch(each -> each.kind() == CLOSE_ACCOUNT && each.state() == TaskState.OPEN));
        TestLogin.as(approvals.administrator);
        var close = approvals.task(approved.order(), CLOSE_ACCOUNT).id();
        assertThat(directoryTask.dryRun(close, null, true).steps()).hasSize(1);
        assertThat(directoryTask.carryOut(close, "").state()).isEqualTo(OperationState.DONE);
        assertThat(directory.value(userName(), "pwdAccountLockedTime")).isNotEmpty();
        assertThat(approvals.state(approved.order(), CLOSE_ACCOUNT)).isEqualTo(TaskState.DONE);
        assertThat(accounts.of(approved.person()).orElseThrow().validTo()).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    @DisplayName("PRV-15: when the routine says so, the account is asked for by itself, once; otherwise not")
    void automatic() {
        var opened = new TaskOpened(
                task,
                approved.order(),
                AD_ACCOUNT,
                approvals.task(approved.order(), AD_ACCOUNT).owner());
        assertThat(directoryTask.standing(task)).isEmpty();
        automatic("ja");
        try {
            context.getBean(TransactionTemplate.class).executeWithoutResult(running -> automation.on(opened));
            automation.on(new AccountTaskOpened(task));
            await().until(() ->
                    SystemAccess.call(() -> directoryTask.standing(task)).isPresent());
            var asked = directoryTask.standing(task).orElseThrow();
            SystemAccess.run(() ->
                    context.getBean(se.omsorgsportal.directory.Directory.class).carryOutNow(asked.id()));
            var done = approvals.task(approved.order(), AD_ACCOUNT);
            assertThat(done.state()).isEqualTo(TaskState.DONE);
            assertThat(done.doneBy()).isNull();
            assertThat(directory.has(userName())).isTrue();
            assertThatThrownBy(() -> accountTask.made(task, TYPED)).isInstanceOf(TaskAlreadyDone.class);
        } finally {
            automatic("nej");
        }
    }

    @Test
    @DisplayName("PRV-15: without a directory the task is manual, and only administrators ask")
    void manual() {
        directory.disconnect();
        assertThat(directoryTask.canDo(AD_ACCOUNT)).isFalse();
        directory.connect();
        assertThat(directoryTask.canDo(AD_ACCOUNT)).isTrue();
        TestLogin.as(approvals.manager);
        assertThatThrownBy(() -> directoryTask.create(task, TYPED, true)).isInstanceOf(AccessDeniedException.class);
    }

    private static int number(String userName) {
        return Integer.parseInt(userName.replaceFirst("^.*?(\\d+)$", "$1"));
    }

    private void automatic(String value) {
        TestLogin.as(approvals.administrator);
        var book = context.getBean(RoutineBook.class);
        var line = book.line("provisioning.directory-automatic");
        book.change(new NewRoutineValue(
                line.setting().key(), line.version(), value, LocalDate.of(2027, 1, 11), "[+]", true, "prov"));
    }
}
