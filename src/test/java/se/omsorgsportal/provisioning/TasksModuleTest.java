package se.omsorgsportal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.omsorgsportal.caresystems.TaskKind.ACCEPT_DUTIES;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_LC_AVVIKELSE;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_LC_UTFORARE;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_PROCAPITA;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_SIGNIT;
import static se.omsorgsportal.caresystems.TaskKind.AD_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.CLOSE_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.HAND_OVER_LOGIN;
import static se.omsorgsportal.caresystems.TaskKind.ORDER_SITHS;
import static se.omsorgsportal.caresystems.TaskKind.REGISTER_TWO_FACTOR;
import static se.omsorgsportal.caresystems.TaskKind.SIGN_IN_TO_LC_HSL;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;
import static se.omsorgsportal.organisation.ProfessionalFunction.LICENSED;
import static se.omsorgsportal.provisioning.TaskState.DONE;
import static se.omsorgsportal.provisioning.TaskState.NOT_NEEDED;
import static se.omsorgsportal.provisioning.TaskState.OPEN;
import static se.omsorgsportal.provisioning.TaskState.WAITING;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestLogin;

class TasksModuleTest extends ApprovalTesting {

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskQueue queue;

    @Autowired
    private AccountTask accountTask;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CareSystems systems;

    @Autowired
    private Orders orders;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private UserDirectory directory;

    @ParameterizedTest
    @EnumSource
    @Tag("ORD-07")
    @Tag("PRV-01")
    @Tag("PRV-02")
    @Tag("PRV-03")
    @Tag("PRV-04")
    @Tag("PRV-05")
    @Tag("PRV-06")
    @Tag("PRV-07")
    @Tag("PRV-08")
    @Tag("PRV-09")
    @Tag("PRV-10")
    @DisplayName("ORD-07, PRV-01…10: an approval gives exactly the tasks of the table, each with its owner")
    void exactlyTheTable(ProfessionalFunction function) {
        var approved = approvals.approved(function);
        var expected = SystemAccess.call(() -> systems.tasksFor(function));
        var made = SystemAccess.call(() -> tasks.ofOrder(approved.order()));
        assertThat(made)
                .extracting(TaskDetails::kind)
                .containsExactlyElementsOf(expected.stream().map(TaskRule::task).toList());
        assertThat(made)
                .extracting(TaskDetails::owner)
                .containsExactlyElementsOf(
                        expected.stream().map(TaskRule::owner).toList());
    }

    @Test
    @Tag("ORD-07")
    @DisplayName("ORD-07: what waits for nothing is open at once, the rest waits; the user name is reserved")
    void firstStates() {
        var approved = approvals.approved(LICENSED);
        var order = approved.order();
        assertThat(SystemAccess.call(() -> tasks.ofOrder(order)))
                .filteredOn(task -> task.state() == OPEN)
                .extracting(TaskDetails::kind)
                .containsExactly(AD_ACCOUNT, ADD_IN_SIGNIT, ORDER_SITHS);
        assertThat(approvals.task(order, HAND_OVER_LOGIN).waitingFor())
                .containsExactlyInAnyOrder(AD_ACCOUNT, ADD_IN_PROCAPITA, ADD_IN_LC_AVVIKELSE, ADD_IN_SIGNIT);
        assertThat(events.stream(TaskOpened.class)
                        .filter(opened -> opened.order().equals(order)))
                .extracting(TaskOpened::kind)
                .containsExactlyInAnyOrder(AD_ACCOUNT, ADD_IN_SIGNIT, ORDER_SITHS);
        TestLogin.system();
        assertThat(accounts.of(approved.person()))
                .hasValueSatisfying(account -> assertThat(account.createdAt()).isNull());
    }

    @Test
    @Tag("ORD-07")
    @DisplayName("ORD-07: due on the last working day before the start; what the user does, on the first day")
    void dueDates() {
        var afterWeekend =
                approvals.approved(CARE_STAFF, LocalDate.of(2027, 1, 25)).order();
        assertThat(approvals.task(afterWeekend, AD_ACCOUNT).due()).isEqualTo(LocalDate.of(2027, 1, 22));
        assertThat(approvals.task(afterWeekend, REGISTER_TWO_FACTOR).due()).isEqualTo(LocalDate.of(2027, 1, 25));
        var onSunday = approvals.approved(CARE_STAFF, LocalDate.of(2027, 1, 24)).order();
        assertThat(approvals.task(onSunday, HAND_OVER_LOGIN).due()).isEqualTo(LocalDate.of(2027, 1, 22));
    }

    @Test
    @Tag("PRV-03")
    @Tag("PRV-04")
    @DisplayName("PRV-03, PRV-04: a task says what to give: what was ordered in its system, else what the table says")
    void permissions() {
        var plain = approvals.approved(CARE_STAFF).order();
        assertThat(approvals.task(plain, ADD_IN_LC_UTFORARE).permissions())
                .containsExactly(new PermissionCode("lc-utforare.performer"));
        var leader = approvals
                .approved(CARE_STAFF, "lc-utforare.group-leader", "lc-boende.handle")
                .order();
        assertThat(approvals.task(leader, ADD_IN_LC_UTFORARE).permissions())
                .containsExactly(new PermissionCode("lc-utforare.group-leader"));
        assertThat(approvals.task(leader, AD_ACCOUNT).permissions())
                .containsExactly(new PermissionCode("lc-boende.handle"));
        var nurse = approvals
                .approved(LICENSED, "procapita.hsl", "procapita.voo", "lc-hsl.document")
                .order();
        assertThat(approvals.task(nurse, ADD_IN_PROCAPITA).permissions())
                .containsExactly(new PermissionCode("procapita.hsl"), new PermissionCode("procapita.voo"));
        assertThat(approvals.task(nurse, AD_ACCOUNT).permissions())
                .containsExactly(new PermissionCode("lc-hsl.document"));
    }

    @Test
    @Tag("PRV-09")
    @Tag("PRV-13")
    @DisplayName("PRV-09, PRV-13: the whole way for care staff: ready when all is done, delivered when handed over")
    void careStaffStory() {
        var approved = approvals.approved(CARE_STAFF);
        var order = approved.order();
        approvals.makeAccount(order);
        assertThat(approvals.state(order, ADD_IN_LC_UTFORARE)).isEqualTo(OPEN);
        approvals.complete(approvals.manager, order, ADD_IN_LC_UTFORARE);
        assertThat(orderState(order)).isEqualTo(OrderState.APPROVED);
        approvals.complete(approvals.administrator, order, ADD_IN_LC_AVVIKELSE);
        assertThat(orderState(order)).isEqualTo(OrderState.READY);
        assertThat(approvals.state(order, REGISTER_TWO_FACTOR)).isEqualTo(WAITING);
        approvals.complete(approvals.manager, order, HAND_OVER_LOGIN);
        assertThat(orderState(order)).isEqualTo(OrderState.DELIVERED);
        assertThat(approvals.state(order, ACCEPT_DUTIES)).isEqualTo(OPEN);
        approvals.complete(approved.person(), order, REGISTER_TWO_FACTOR);
        assertThat(approvals.state(order, REGISTER_TWO_FACTOR)).isEqualTo(DONE);
        assertThat(events.stream(DutiesAsked.class))
                .extracting(DutiesAsked::person)
                .containsOnlyOnce(approved.person());
    }

    @Test
    @Tag("PRV-08")
    @DisplayName("PRV-08: the hand-over does not wait for the card")
    void withoutTheCard() {
        var approved = approvals.approved(LICENSED);
        var order = approved.order();
        approvals.makeAccount(order);
        approvals.complete(approvals.administrator, order, ADD_IN_PROCAPITA);
        approvals.complete(approvals.administrator, order, ADD_IN_LC_AVVIKELSE);
        approvals.complete(approvals.manager, order, ADD_IN_SIGNIT);
        approvals.complete(approvals.manager, order, HAND_OVER_LOGIN);
        assertThat(approvals.state(order, ORDER_SITHS)).isEqualTo(OPEN);
        assertThat(approvals.state(order, SIGN_IN_TO_LC_HSL)).isEqualTo(WAITING);
        approvals.complete(approved.person(), order, REGISTER_TWO_FACTOR);
        approvals.complete(approved.person(), order, SIGN_IN_TO_LC_HSL);
        assertThat(approvals.state(order, SIGN_IN_TO_LC_HSL)).isEqualTo(DONE);
    }

    @Test
    @Tag("PRV-01")
    @DisplayName("PRV-01: the account lets the person sign in by its user name")
    void loginLinked() {
        var approved = approvals.approved(CARE_STAFF);
        approvals.makeAccount(approved.order());
        TestLogin.system();
        var fullName = accounts.of(approved.person()).orElseThrow().fullName();
        assertThat(directory.find(LoginKind.USER_NAME, fullName))
                .hasValueSatisfying(user -> assertThat(user.id()).isEqualTo(approved.person()));
    }

    @Test
    @Tag("PRV-11")
    @DisplayName("PRV-11: a name that the directory has already is passed over")
    void nameTaken() {
        var approved = approvals.approved(CARE_STAFF);
        TestLogin.as(approvals.administrator);
        var task = approvals.task(approved.order(), AD_ACCOUNT).id();
        var first = accountTask.proposal(task).account().name();
        var next = accountTask.nameIsTaken(task);
        assertThat(next).isNotEqualTo(first);
        assertThat(accountTask.proposal(task).account().name()).isEqualTo(next);
    }

    @Test
    @Tag("PRV-01")
    @DisplayName("PRV-01: a shorter employment besides does not shorten the account that the person has")
    void accountIsNotShortened() {
        var approved = approvals.approved(CARE_STAFF);
        approvals.makeReady(approved.order());
        approvals.complete(approvals.manager, approved.order(), HAND_OVER_LOGIN);
        var again = approvals.again(approved.order(), LocalDate.of(2027, 3, 31));
        TestLogin.as(approvals.administrator);
        var proposal =
                accountTask.proposal(approvals.task(again.order(), AD_ACCOUNT).id());
        assertThat(again.person()).isEqualTo(approved.person());
        assertThat(proposal.validTo()).isEqualTo(LocalDate.of(2028, 3, 11));
    }

    @Test
    @Tag("PRV-01")
    @DisplayName("PRV-01: the account's form is refused without a fit password or with a day that has passed")
    void accountForm() {
        var task = approvals
                .task(approvals.approved(CARE_STAFF).order(), AD_ACCOUNT)
                .id();
        TestLogin.as(approvals.administrator);
        assertThatThrownBy(() -> accountTask.made(task, new NewAccount("kort", LocalDate.of(2028, 1, 1), "")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        accountTask.made(task, new NewAccount(TestApprovals.PASSWORD, LocalDate.of(2027, 1, 10), "")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> tasks.complete(task, "")).isInstanceOf(TaskNeedsForm.class);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: each task is done by its owner and nobody else")
    void owners() {
        var order = approvals.approved(LICENSED).order();
        var signit = approvals.task(order, ADD_IN_SIGNIT).id();
        var account = approvals.task(order, AD_ACCOUNT).id();
        var twoFactor = approvals.task(order, REGISTER_TWO_FACTOR).id();
        for (var stranger :
                List.of(approvals.administrator, people.manager(people.unit()), people.superuser(approvals.unit))) {
            TestLogin.as(stranger);
            assertThatThrownBy(() -> tasks.complete(signit, "")).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> tasks.complete(twoFactor, "")).isInstanceOf(OutsideScope.class);
        }
        TestLogin.as(approvals.manager);
        assertThatThrownBy(() ->
                        accountTask.made(account, new NewAccount(TestApprovals.PASSWORD, LocalDate.of(2028, 1, 1), "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tasks.complete(twoFactor, "")).isInstanceOf(OutsideScope.class);
        TestLogin.as(people.manager(people.unit()));
        assertThatThrownBy(() -> tasks.ofOrder(order)).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> tasks.details(signit)).isInstanceOf(OutsideScope.class);
    }

    @Test
    @Tag("PRV-03")
    @DisplayName("PRV-03: a superuser of the unit may add people in LC Utförare")
    void superuser() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        var superuser = people.superuser(approvals.unit);
        TestLogin.as(superuser);
        assertThat(queue.page(TaskFilter.open(Role.SUPERUSER), 0, 50))
                .extracting(TaskLine::kind)
                .containsExactly(ADD_IN_LC_UTFORARE);
        approvals.complete(superuser, order, ADD_IN_LC_UTFORARE);
        assertThat(approvals.state(order, ADD_IN_LC_UTFORARE)).isEqualTo(DONE);
    }

    @Test
    @Tag("ORD-07")
    @DisplayName("ORD-07: a task that waits is not done, and says what it waits for")
    void waiting() {
        var order = approvals.approved(CARE_STAFF).order();
        assertThatThrownBy(() -> approvals.complete(approvals.manager, order, ADD_IN_LC_UTFORARE))
                .isInstanceOfSatisfying(
                        TaskNotOpen.class,
                        refused -> assertThat(refused.arguments()).containsExactly(ADD_IN_LC_UTFORARE, AD_ACCOUNT));
    }

    @Test
    @Tag("ORD-07")
    @DisplayName("ORD-07: of two who do a task at the same instant one is told that the other did it")
    void twoAtOnce() throws Exception {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        var task = approvals.task(order, ADD_IN_LC_AVVIKELSE).id();
        var barrier = new CyclicBarrier(2);
        var refusals = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<?>>();
            for (var who : List.of(approvals.administrator, people.administrator())) {
                running.add(threads.submit(() -> {
                    TestLogin.as(who);
                    barrier.await();
                    tasks.complete(task, "");
                    return null;
                }));
            }
            for (var each : running) {
                try {
                    each.get();
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }
        }
        assertThat(refusals)
                .singleElement()
                .isInstanceOfSatisfying(
                        TaskAlreadyDone.class,
                        late -> assertThat(late.arguments()[0].toString()).startsWith("Admina Test"));
    }

    @Test
    @Tag("ALL-01")
    @DisplayName("A note with a personnummer, or longer than any note, is refused; script is kept as text")
    void notes() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        var task = approvals.task(order, ADD_IN_LC_UTFORARE).id();
        TestLogin.as(approvals.manager);
        assertThatThrownBy(() -> tasks.complete(task, "gäller 19811218-9876")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> tasks.complete(task, "x".repeat(2001))).isInstanceOf(InvalidInput.class);
        tasks.complete(task, "<script>alert('x')</script>'; DROP TABLE provisioning_task; --");
        assertThat(tasks.details(task).note()).contains("<script>");
    }

    @Test
    @DisplayName("A tick is taken back while nothing is built on it, and not after the order was told to be ready")
    void undo() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        approvals.complete(approvals.manager, order, ADD_IN_LC_UTFORARE);
        var task = approvals.task(order, ADD_IN_LC_UTFORARE).id();
        TestLogin.as(approvals.manager);
        assertThat(tasks.details(task).undoable()).isTrue();
        tasks.undo(task);
        assertThat(approvals.state(order, ADD_IN_LC_UTFORARE)).isEqualTo(OPEN);
        approvals.complete(approvals.manager, order, ADD_IN_LC_UTFORARE);
        approvals.complete(approvals.administrator, order, ADD_IN_LC_AVVIKELSE);
        TestLogin.as(approvals.manager);
        assertThatThrownBy(() -> tasks.undo(task)).isInstanceOf(TaskNotUndoable.class);
        TestLogin.as(approvals.administrator);
        assertThatThrownBy(() -> tasks.undo(approvals.task(order, AD_ACCOUNT).id()))
                .isInstanceOf(TaskNotUndoable.class);
    }

    @Test
    @Tag("ORD-08")
    @DisplayName("ORD-08: the open tasks of a withdrawn order fall away")
    void withdrawn() {
        var order = approvals.approved(CARE_STAFF).order();
        TestLogin.as(approvals.manager);
        desk.withdraw(order, "Tackade nej");
        await().untilAsserted(() -> assertThat(SystemAccess.call(() -> tasks.ofOrder(order)))
                .extracting(TaskDetails::state)
                .containsOnly(NOT_NEEDED));
        TestLogin.as(approvals.administrator);
        assertThatThrownBy(() -> accountTask.made(
                        approvals.task(order, AD_ACCOUNT).id(),
                        new NewAccount(TestApprovals.PASSWORD, LocalDate.of(2028, 1, 1), "")))
                .isInstanceOf(TaskNotNeeded.class);
    }

    @Test
    @Tag("ORD-08")
    @DisplayName("ORD-08: an account made for an order that was withdrawn becomes an administrator's task to close")
    void withdrawnAfterTheAccount() {
        var approved = approvals.approved(CARE_STAFF);
        var order = approved.order();
        approvals.makeAccount(order);
        TestLogin.as(approvals.manager);
        desk.withdraw(order, "Tackade nej");
        await().ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(approvals.state(order, CLOSE_ACCOUNT)).isEqualTo(OPEN));
        assertThat(approvals.state(order, AD_ACCOUNT)).isEqualTo(DONE);
        approvals.complete(approvals.administrator, order, CLOSE_ACCOUNT);
        TestLogin.system();
        assertThat(accounts.of(approved.person()).orElseThrow().validTo()).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("Queues: the manager sees the tasks of their units by due date, the user their own; overdue is said")
    void queues() {
        var later = approvals.approved(CARE_STAFF, LocalDate.of(2027, 2, 1)).order();
        var sooner = approvals.approved(CARE_STAFF, LocalDate.of(2027, 1, 20));
        approvals.makeAccount(later);
        approvals.makeAccount(sooner.order());
        TestLogin.as(approvals.manager);
        assertThat(queue.page(TaskFilter.open(Role.MANAGER), 0, 50))
                .extracting(TaskLine::order)
                .containsExactly(sooner.order(), later);
        assertThat(queue.count(new TaskFilter(Role.MANAGER, null, true, false))).isZero();
        clock.set(LocalDate.of(2027, 1, 20), LocalTime.NOON);
        assertThat(queue.page(new TaskFilter(Role.MANAGER, null, true, false), 0, 50))
                .extracting(TaskLine::order)
                .containsExactly(sooner.order());
        assertThat(queue.counts(Role.MANAGER)).isEqualTo(new TaskCounts(2, 1, 0));
        assertThat(queue.count(new TaskFilter(Role.MANAGER, HAND_OVER_LOGIN, false, true)))
                .isEqualTo(2);
        assertThatThrownBy(() -> queue.page(TaskFilter.open(Role.ADMINISTRATOR), 0, 50))
                .isInstanceOf(OutsideScope.class);
        TestLogin.as(people.manager(people.unit()));
        assertThat(queue.page(TaskFilter.open(Role.MANAGER), 0, 50)).isEmpty();
    }

    @Test
    @DisplayName("A queue asks the same few questions however long it is")
    void statements() {
        approvals.approved(LICENSED);
        TestLogin.as(approvals.manager);
        long few = Statements.count(() -> queue.page(TaskFilter.open(Role.MANAGER), 0, 50));
        for (int i = 0; i < 5; i++) {
            approvals.approved(LICENSED);
        }
        TestLogin.as(approvals.manager);
        long many = Statements.count(() -> queue.page(TaskFilter.open(Role.MANAGER), 0, 50));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private OrderState orderState(OrderId order) {
        return SystemAccess.call(() -> orders.details(order)).state();
    }
}
