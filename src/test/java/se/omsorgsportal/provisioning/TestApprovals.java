package se.omsorgsportal.provisioning;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** Orders that a manager placed and an administrator approved, for the tests of what comes after. */
final class TestApprovals {

    static final String PASSWORD = "Kvast-42-hyllmeter";
    static final LocalDate START = LocalDate.of(2027, 1, 25);

    private final OrderDesk desk;
    private final OrderDecisions decisions;
    private final Orders orders;
    private final Tasks tasks;
    private final AccountTask accountTask;
    final UnitId unit;
    final PersonId manager;
    final PersonId administrator;

    TestApprovals(ApplicationContext context) {
        desk = context.getBean(OrderDesk.class);
        decisions = context.getBean(OrderDecisions.class);
        orders = context.getBean(Orders.class);
        tasks = context.getBean(Tasks.class);
        accountTask = context.getBean(AccountTask.class);
        var people = context.getBean(TestPeople.class);
        unit = people.unit();
        manager = people.manager(unit);
        administrator = people.administrator();
    }

    record Approved(OrderId order, PersonId person) {}

    Approved approved(ProfessionalFunction function, String... permissions) {
        return approved(function, START, permissions);
    }

    Approved approved(ProfessionalFunction function, LocalDate start, String... permissions) {
        TestLogin.as(manager);
        var receipt = desk.submit(form(function, start, permissions), null);
        TestLogin.as(administrator);
        var order = orders.details(receipt.order());
        decisions.approve(order.id(), order.version(), new Approval("", order.permissions(), null));
        var person = orders.details(order.id()).beneficiary();
        TestLogin.nobody();
        return new Approved(order.id(), person);
    }

    private OrderForm form(ProfessionalFunction function, LocalDate start, String... permissions) {
        var unique = TestPeople.unique();
        return new OrderForm(
                OrderKind.NEW_ACCOUNT,
                "Nya",
                "Test" + TestPeople.letters(unique),
                "ny." + unique + "@omsorg.test",
                "070-174 06 05",
                function,
                function == ProfessionalFunction.LICENSED ? Profession.NURSE : null,
                EmploymentKind.PERMANENT,
                start.toString(),
                "",
                Set.of(unit),
                Arrays.stream(permissions).map(PermissionCode::new).collect(toSet()),
                function == ProfessionalFunction.LICENSED ? Certificate.WANTED : Certificate.NONE,
                false,
                "",
                "");
    }

    TaskDetails task(OrderId order, TaskKind kind) {
        return SystemAccess.call(() -> tasks.ofOrder(order)).stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    TaskState state(OrderId order, TaskKind kind) {
        return task(order, kind).state();
    }

    void complete(PersonId by, OrderId order, TaskKind kind) {
        TestLogin.as(by);
        tasks.complete(task(order, kind).id(), "");
        TestLogin.nobody();
    }

    void makeAccount(OrderId order) {
        TestLogin.as(administrator);
        accountTask.made(
                task(order, TaskKind.AD_ACCOUNT).id(), new NewAccount(PASSWORD, LocalDate.of(2028, 3, 11), ""));
        TestLogin.nobody();
    }

    /** Everything up to the hand-over, for care staff. */
    void makeReady(OrderId order) {
        makeAccount(order);
        complete(manager, order, TaskKind.ADD_IN_LC_UTFORARE);
        complete(administrator, order, TaskKind.ADD_IN_LC_AVVIKELSE);
    }

    void handOver(OrderId order) {
        makeReady(order);
        complete(manager, order, TaskKind.HAND_OVER_LOGIN);
    }
}
