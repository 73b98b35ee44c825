package se.omsorgsportal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omsorgsportal.caresystems.TaskKind.CHANGE_AD_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.CHANGE_IN_LC_UTFORARE;
import static se.omsorgsportal.caresystems.TaskKind.END_AD_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.END_IN_LC_AVVIKELSE;
import static se.omsorgsportal.caresystems.TaskKind.END_IN_LC_UTFORARE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.orders.TestOrders;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
class EndingsModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 29);

    @Autowired
    private OrderDesk desk;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private Orders orders;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Endings endings;

    @Autowired
    private Employments employments;

    @Autowired
    private OverdueTasks overdue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate each;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    private UnitId unit;
    private PersonId manager;
    private PersonId administrator;
    private PersonId leaver;

    @BeforeEach
    void someStaff() {
        clock.reset();
        unit = people.unit();
        manager = people.manager(unit);
        administrator = people.administrator();
        leaver = people.careStaff(unit);
    }

    @Test
    @Tag("END-01")
    @Tag("END-02")
    @DisplayName(
            "END-02: an approved ending gives its tasks, due on the last day, and ends the person's work when they are done")
    void ending() {
        var order = approve(place(OrderForm.ending(leaver, LAST_DAY.toString(), "Slutar för studier.")));
        assertThat(tasksOf(order))
                .extracting(TaskDetails::kind)
                .containsExactly(END_IN_LC_UTFORARE, END_IN_LC_AVVIKELSE, END_AD_ACCOUNT);
        assertThat(tasksOf(order)).extracting(TaskDetails::due).containsOnly(LAST_DAY);
        complete(order, END_IN_LC_UTFORARE, manager);
        complete(order, END_IN_LC_AVVIKELSE, administrator);
        assertThat(state(order)).isEqualTo(OrderState.APPROVED);
        complete(order, END_AD_ACCOUNT, administrator);
        assertThat(state(order)).isEqualTo(OrderState.CARRIED_OUT);
        var employment = SystemAccess.call(() -> employments.of(leaver).orElseThrow());
        assertThat(employment.placements()).extracting(one -> one.period().to()).containsExactly(LAST_DAY);
        assertThat(employment.period())
                .isNotNull()
                .satisfies(period -> assertThat(period.to()).isEqualTo(LAST_DAY));
    }

    @Test
    @Tag("END-02")
    @DisplayName("END-02: a superuser of the unit inactivates in LC Utförare as well as its manager")
    void superuserInactivates() {
        var order = approve(place(OrderForm.ending(leaver, LAST_DAY.toString(), "Slutar.")));
        complete(order, END_IN_LC_UTFORARE, people.superuser(unit));
        assertThat(task(order, END_IN_LC_UTFORARE).state()).isEqualTo(TaskState.DONE);
    }

    @Test
    @Tag("END-02")
    @DisplayName("END-02: who goes on at another unit keeps the account, which is changed")
    void leavesOneOfTwo() {
        var other = people.unit();
        SystemAccess.run(() -> employments.change(
                leaver,
                new se.omsorgsportal.organisation.WorkChange(
                        TODAY, ProfessionalFunction.CARE_STAFF, null, Set.of(other), Set.of())));
        var order = approve(place(OrderForm.ending(leaver, LAST_DAY.toString(), "Slutar här.")));
        assertThat(tasksOf(order))
                .extracting(TaskDetails::kind)
                .containsExactlyInAnyOrder(CHANGE_AD_ACCOUNT, END_IN_LC_UTFORARE);
        complete(order, END_IN_LC_UTFORARE, manager);
        complete(order, CHANGE_AD_ACCOUNT, administrator);
        var employment = SystemAccess.call(() -> employments.of(leaver).orElseThrow());
        assertThat(employment.units(LAST_DAY.plusDays(1))).containsExactly(other);
    }

    @Test
    @Tag("END-02")
    @DisplayName("END-02: late tasks of an ending are told once a day, until they are done")
    void lateEndings() {
        var order = approve(place(OrderForm.ending(leaver, LAST_DAY.toString(), "Slutar.")));
        SystemAccess.run(overdue::remind);
        assertThat(told(order)).isZero();
        clock.set(LAST_DAY.plusDays(1), LocalTime.of(8, 0));
        SystemAccess.run(overdue::remind);
        SystemAccess.run(overdue::remind);
        assertThat(told(order)).isEqualTo(1);
        clock.set(LAST_DAY.plusDays(2), LocalTime.of(8, 0));
        SystemAccess.run(overdue::remind);
        assertThat(told(order)).isEqualTo(2);
        assertThat(task(order, END_AD_ACCOUNT).overdue()).isTrue();
    }

    @Test
    @Tag("REN-04")
    @DisplayName("REN-04: an automatic ending is an approved order with its tasks; doing it twice gives the same one")
    void automatic() {
        var order = SystemAccess.call(
                () -> endings.automatic(leaver, LAST_DAY, "Ingen inloggning på sex månader.", administrator));
        var again = SystemAccess.call(() -> endings.automatic(leaver, LAST_DAY, "En gång till.", administrator));
        assertThat(again).isEqualTo(order);
        assertThat(state(order)).isEqualTo(OrderState.APPROVED);
        assertThat(tasksOf(order)).hasSize(3);
    }

    @Test
    @Tag("END-01")
    @Tag("PRV-16")
    @DisplayName("END-01: a change of permission gives the task of its system; nothing else")
    void changeOfPermission() {
        var order = approve(place(change(unit, ProfessionalFunction.CARE_STAFF, "lc-utforare.performer")));
        assertThat(tasksOf(order)).extracting(TaskDetails::kind).containsExactly(CHANGE_IN_LC_UTFORARE);
        complete(order, CHANGE_IN_LC_UTFORARE, manager);
        assertThat(state(order)).isEqualTo(OrderState.CARRIED_OUT);
    }

    @Test
    @Tag("END-01")
    @DisplayName("END-01: another function concerns every system, and stands in the directory once all is done")
    void changeOfFunction() {
        var order = approve(place(change(unit, ProfessionalFunction.GROUP_LEADER, "lc-utforare.group-leader")));
        for (var task : tasksOf(order)) {
            complete(
                    order,
                    task.kind(),
                    task.owner() == se.omsorgsportal.caresystems.TaskOwner.MANAGER ? manager : administrator);
        }
        assertThat(state(order)).isEqualTo(OrderState.CARRIED_OUT);
        assertThat(SystemAccess.call(
                        () -> employments.of(leaver).orElseThrow().person().function()))
                .isEqualTo(ProfessionalFunction.GROUP_LEADER);
    }

    @Test
    @Tag("ORD-08")
    @DisplayName("ORD-08: a tick of a carried-out ending is not taken back")
    void carriedOutStays() {
        var order = approve(place(OrderForm.ending(leaver, LAST_DAY.toString(), "Slutar.")));
        complete(order, END_AD_ACCOUNT, administrator);
        complete(order, END_IN_LC_AVVIKELSE, administrator);
        complete(order, END_IN_LC_UTFORARE, manager);
        TestLogin.as(manager);
        assertThatThrownBy(() -> tasks.undo(task(order, END_IN_LC_UTFORARE).id()))
                .isInstanceOf(TaskNotUndoable.class);
    }

    private OrderForm change(UnitId where, ProfessionalFunction function, String permission) {
        return TestOrders.change(leaver, function, Set.of(where), Set.of(new PermissionCode(permission)));
    }

    private OrderId place(OrderForm form) {
        TestLogin.as(manager);
        return desk.submit(form, null).order();
    }

    private OrderId approve(OrderId order) {
        TestLogin.as(administrator);
        var details = orders.details(order);
        decisions.approve(order, details.version(), new Approval("", details.permissions(), null));
        return order;
    }

    private java.util.List<TaskDetails> tasksOf(OrderId order) {
        return SystemAccess.call(() -> tasks.ofOrder(order));
    }

    private TaskDetails task(OrderId order, TaskKind kind) {
        return tasksOf(order).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void complete(OrderId order, TaskKind kind, PersonId by) {
        var id = task(order, kind).id();
        TestLogin.as(by);
        tasks.complete(id, "");
    }

    @Test
    @Tag("END-02")
    @DisplayName("END-02: an ending that cannot be announced does not silence the others, and is tried again")
    void overdueInSpiteOfAFault() {
        var broken = approve(place(OrderForm.ending(leaver, LAST_DAY.toString(), "Slutar.")));
        var other = approve(place(OrderForm.ending(people.careStaff(unit), LAST_DAY.toString(), "Slutar.")));
        clock.set(LAST_DAY.plusDays(1), LocalTime.of(7, 0));
        ApplicationEventPublisher publisher = event -> {
            if (event instanceof TasksOverdue late && late.order().equals(broken)) {
                throw new IllegalStateException("cannot be told");
            }
        };
        var reminder = new OverdueTasks(jdbc, publisher, each, clock);
        SystemAccess.run(reminder::remind);
        assertThat(told(broken)).isZero();
        assertThat(told(other)).isEqualTo(1);
        SystemAccess.run(overdue::remind);
        assertThat(told(broken)).isEqualTo(1);
    }

    private long told(OrderId order) {
        return jdbc.sql("SELECT COUNT(*) FROM provisioning_overdue WHERE order_id = ?")
                .param(order.value())
                .query(Long.class)
                .single();
    }

    private OrderState state(OrderId order) {
        return SystemAccess.call(() -> orders.details(order).state());
    }
}
