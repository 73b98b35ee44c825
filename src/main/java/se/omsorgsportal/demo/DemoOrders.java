package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
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
import se.omsorgsportal.provisioning.AccountTask;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.provisioning.NewAccount;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Orders in every state, placed, decided and carried out by the personas through the services that people use. */
@Component
@Profile("demo")
class DemoOrders {

    private static final int FIRST = 2000;
    private final OrderDesk desk;
    private final OrderDecisions decisions;
    private final Orders orders;
    private final Tasks tasks;
    private final AccountTask accounts;
    private final Credentials credentials;
    private final DemoKnownOrders known;
    private final UserDirectory directory;
    private final Clock clock;
    private int made;

    DemoOrders(
            OrderDesk desk,
            OrderDecisions decisions,
            Orders orders,
            Tasks tasks,
            AccountTask accounts,
            Credentials credentials,
            DemoKnownOrders known,
            UserDirectory directory,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.orders = orders;
        this.tasks = tasks;
        this.accounts = accounts;
        this.credentials = credentials;
        this.known = known;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param units those of the organisation, in the order in which the personas' grants count them */
    void create(List<UnitId> units) {
        var here = units.get(5);
        for (int days : new int[] {8, 12, 15, 20, 26}) {
            place(DemoPersona.MANAGER, here, days);
        }
        place(DemoPersona.MANAGER, here, 2);
        place(DemoPersona.SUPERUSER, here, 14);
        place(DemoPersona.TWO_ROLES, units.get(10), 18);
        decide(place(DemoPersona.MANAGER, here, 16), Verdict.SEND_BACK);
        decide(place(DemoPersona.MANAGER, here, 17), Verdict.REFUSE);
        withdraw(place(DemoPersona.MANAGER, here, 19));
        decide(place(DemoPersona.MANAGER, here, 9), Verdict.APPROVE);
        carryOut(decide(place(DemoPersona.MANAGER, here, 11), Verdict.APPROVE), false);
        carryOut(decide(place(DemoPersona.MANAGER, here, 10), Verdict.APPROVE), true);
        known.create(this, here);
    }

    private enum Verdict {
        APPROVE,
        REFUSE,
        SEND_BACK
    }

    private OrderId place(DemoPersona by, UnitId unit, int daysAhead) {
        int n = FIRST + made++;
        var function = n % 2 == 0 ? ProfessionalFunction.LICENSED : ProfessionalFunction.CARE_STAFF;
        boolean licensed = function == ProfessionalFunction.LICENSED;
        var name = DemoNames.name(n);
        LocalDate start = Zone.today(clock).plusDays(daysAhead);
        var form = new OrderForm(
                OrderKind.NEW_ACCOUNT,
                name.given(),
                name.family(),
                DemoNames.email(n).value(),
                DemoNames.mobile(n).e164(),
                function,
                licensed ? Profession.NURSE : null,
                EmploymentKind.PERMANENT,
                start.toString(),
                "",
                Set.of(unit),
                licensed
                        ? Set.of(new PermissionCode("lc-hsl.document"), new PermissionCode("lc-avvikelse.report"))
                        : Set.of(new PermissionCode("lc-utforare.performer")),
                licensed ? Certificate.WANTED : Certificate.NONE,
                daysAhead < 7,
                daysAhead < 7 ? "Ersätter en kollega som blivit sjuk." : "",
                "");
        as(by);
        return desk.submit(form, null).order();
    }

    OrderId send(DemoPersona by, OrderForm form) {
        as(by);
        return desk.submit(form, null).order();
    }

    OrderId approve(OrderId order) {
        return decide(order, Verdict.APPROVE);
    }

    private OrderId decide(OrderId order, Verdict verdict) {
        as(DemoPersona.ADMINISTRATOR);
        var details = orders.details(order);
        switch (verdict) {
            case APPROVE -> decisions.approve(order, details.version(), new Approval("", details.permissions(), null));
            case REFUSE -> decisions.refuse(order, details.version(), "Personen har redan ett konto hos oss.");
            case SEND_BACK ->
                decisions.sendBack(order, details.version(), "Vilken av enheterna ska personen arbeta på?");
        }
        return order;
    }

    private void withdraw(OrderId order) {
        as(DemoPersona.MANAGER);
        desk.withdraw(order, "Personen tackade nej till tjänsten.");
    }

    /** Everything the administrator and the manager do; the hand-over only when wanted. */
    private void carryOut(OrderId order, boolean handOver) {
        for (var task = next(order, handOver); task != null; task = next(order, handOver)) {
            as(task.owner() == TaskOwner.ADMINISTRATOR ? DemoPersona.ADMINISTRATOR : DemoPersona.MANAGER);
            if (task.kind() == TaskKind.AD_ACCOUNT) {
                var validTo = accounts.proposal(task.id()).validTo();
                accounts.made(task.id(), new NewAccount(credentials.propose(), validTo, ""));
            } else {
                tasks.complete(task.id(), "");
            }
        }
    }

    private @Nullable TaskDetails next(OrderId order, boolean handOver) {
        as(DemoPersona.ADMINISTRATOR);
        return tasks.ofOrder(order).stream()
                .filter(task -> task.state() == TaskState.OPEN && task.owner() != TaskOwner.USER)
                .filter(task -> handOver || task.kind() != TaskKind.HAND_OVER_LOGIN)
                .findFirst()
                .orElse(null);
    }

    void as(DemoPersona persona) {
        var person = directory.find(LoginKind.USER_NAME, persona.key()).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor(person.id()), "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
    }

    private record Actor(PersonId personId) implements SignedInPerson {}
}
