package se.omsorgsportal.provisioning;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
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
public final class TestApprovals {

    public static final String PASSWORD = "Kvast-42-hyllmeter";
    public static final LocalDate START = LocalDate.of(2027, 1, 25);

    private final OrderDesk desk;
    private final OrderDecisions decisions;
    private final Orders orders;
    private final Tasks tasks;
    private final AccountTask accountTask;
    public final UnitId unit;
    public final PersonId manager;
    public final PersonId administrator;

    public TestApprovals(ApplicationContext context) {
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

    public record Approved(OrderId order, PersonId person) {}

    public Approved approved(ProfessionalFunction function, String... permissions) {
        return approved(function, START, permissions);
    }

    public Approved approved(ProfessionalFunction function, LocalDate start, String... permissions) {
        return asBefore(() -> order(function, start, permissions));
    }

    private Approved order(ProfessionalFunction function, LocalDate start, String... permissions) {
        TestLogin.as(manager);
        var receipt = desk.submit(form(function, start, permissions), null);
        TestLogin.as(administrator);
        var order = orders.details(receipt.order());
        decisions.approve(order.id(), order.version(), new Approval("", order.permissions(), null));
        return new Approved(order.id(), orders.details(order.id()).beneficiary());
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

    /** A temporary employment more for whom the order was for. */
    Approved again(OrderId earlier, LocalDate lastDay) {
        return asBefore(() -> {
            var known = SystemAccess.call(() -> orders.details(earlier));
            var one = form(known.function(), START);
            TestLogin.as(manager);
            var receipt = desk.submit(
                    new OrderForm(
                            one.kind(),
                            known.name().given(),
                            known.name().family(),
                            known.email().value(),
                            one.mobile(),
                            one.function(),
                            one.profession(),
                            EmploymentKind.TEMPORARY,
                            one.startsOn(),
                            lastDay.toString(),
                            one.units(),
                            one.permissions(),
                            one.certificate(),
                            false,
                            "",
                            ""),
                    null);
            TestLogin.as(administrator);
            var order = orders.details(receipt.order());
            decisions.approve(order.id(), order.version(), new Approval("", order.permissions(), null));
            return new Approved(order.id(), orders.details(order.id()).beneficiary());
        });
    }

    public TaskDetails task(OrderId order, TaskKind kind) {
        return SystemAccess.call(() -> tasks.ofOrder(order)).stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public TaskState state(OrderId order, TaskKind kind) {
        return task(order, kind).state();
    }

    public void complete(PersonId by, OrderId order, TaskKind kind) {
        asBefore(() -> {
            TestLogin.as(by);
            tasks.complete(task(order, kind).id(), "");
            return kind;
        });
    }

    public void makeAccount(OrderId order) {
        asBefore(() -> {
            TestLogin.as(administrator);
            var task = task(order, TaskKind.AD_ACCOUNT).id();
            accountTask.made(task, new NewAccount(PASSWORD, LocalDate.of(2028, 3, 11), ""));
            return task;
        });
    }

    /** Whoever was signed in is so again afterwards. */
    private static <T> T asBefore(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Everything up to the hand-over, for care staff. */
    public void makeReady(OrderId order) {
        makeAccount(order);
        complete(manager, order, TaskKind.ADD_IN_LC_UTFORARE);
        complete(administrator, order, TaskKind.ADD_IN_LC_AVVIKELSE);
    }

    public void handOver(OrderId order) {
        makeReady(order);
        complete(manager, order, TaskKind.HAND_OVER_LOGIN);
    }
}
