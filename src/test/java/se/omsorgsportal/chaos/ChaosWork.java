package se.omsorgsportal.chaos;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.DuplicateOrder;
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
import se.omsorgsportal.provisioning.TaskId;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestLogin;

/** What managers and administrators do, through the services that the views use: order, approve, carry out. */
final class ChaosWork {

    private static final int PAUSE_MILLIS = 50;
    private static final List<String> GIVEN = List.of("Anna", "Åsa-Märta", "Li", "Anneli");
    private static final List<String> FAMILY = List.of("Svensson", "von Döbeln", "Å");

    private final JdbcClient sql;
    private final OrderDesk desk;
    private final Orders orders;
    private final OrderDecisions decisions;
    private final Tasks tasks;
    private final AccountTask accounts;
    private final Credentials credentials;
    private final Clock clock;
    private final ChaosStaff staff;
    private final Journal journal;
    private final int wanted;
    private final Queue<Integer> toOrder;

    ChaosWork(ApplicationContext portal, ChaosStaff staff, Journal journal, int wanted) {
        sql = portal.getBean(JdbcClient.class);
        desk = portal.getBean(OrderDesk.class);
        orders = portal.getBean(Orders.class);
        decisions = portal.getBean(OrderDecisions.class);
        tasks = portal.getBean(Tasks.class);
        accounts = portal.getBean(AccountTask.class);
        credentials = portal.getBean(Credentials.class);
        clock = portal.getBean(Clock.class);
        this.staff = staff;
        this.journal = journal;
        this.wanted = wanted;
        this.toOrder = notOrderedYet();
    }

    /** Each thread does what comes first to hand, as whoever it falls to; what the portal refuses or fails is noted. */
    void untilAllIsDone(Random random) {
        boolean more = true;
        while (more) {
            try {
                more = next(random) || !allDone();
            } catch (RuleViolation refused) {
                // somebody else was quicker, or it was done before the answer was lost
            } catch (RuntimeException fault) {
                journal.write("fault", fault.getClass().getSimpleName(), root(fault), "-");
                pause();
            }
            TestLogin.nobody();
        }
    }

    private boolean next(Random random) {
        boolean done = switch (random.nextInt(4)) {
            case 0 -> place(random);
            case 1 -> approve(random);
            default -> carryOut(random);
        };
        if (!done) {
            pause();
        }
        return done;
    }

    private boolean place(Random random) {
        var number = toOrder.poll();
        if (number == null) {
            return false;
        }
        var manager = staff.manager(random);
        TestLogin.as(manager.person());
        try {
            var receipt = desk.submit(form(number, manager), null);
            journal.write("placed", receipt.order(), receipt.caseNumber(), manager.person());
        } catch (DuplicateOrder answerWasLost) {
            // the order is there, as whoever asks again is told
        } catch (RuntimeException failed) {
            toOrder.add(number);
            throw failed;
        }
        return true;
    }

    private boolean approve(Random random) {
        var found = any("SELECT id FROM orders WHERE state = 'SUBMITTED' ORDER BY RAND() LIMIT 1")
                .map(OrderId::of);
        if (found.isEmpty()) {
            return false;
        }
        var administrator = staff.administrator(random);
        TestLogin.as(administrator);
        var order = orders.details(found.get());
        decisions.approve(order.id(), order.version(), new Approval("", order.permissions(), null));
        journal.write("approved", order.id(), order.caseNumber(), administrator);
        return true;
    }

    private boolean carryOut(Random random) {
        var found = any("""
                        SELECT id FROM provisioning_task WHERE state = 'OPEN' AND owner <> 'USER' ORDER BY RAND() LIMIT 1""").map(TaskId::of);
        if (found.isEmpty()) {
            return false;
        }
        TestLogin.as(staff.administrator(random));
        var task = tasks.details(found.get());
        var by = task.mine()
                ? staff.administrator(random)
                : orders.details(task.order()).orderedBy();
        carryOut(task.id(), by);
        journal.write("done", task.id(), task.caseNumber() + " " + task.kind(), by);
        return true;
    }

    private void carryOut(TaskId id, PersonId by) {
        TestLogin.as(by);
        switch (tasks.details(id).kind()) {
            case AD_ACCOUNT ->
                accounts.made(
                        id,
                        new NewAccount(
                                credentials.propose(), accounts.proposal(id).validTo(), ""));
            default -> tasks.complete(id, "");
        }
    }

    private boolean allDone() {
        return sql.sql("SELECT COUNT(*) FROM orders WHERE state = 'DELIVERED'")
                        .query(Integer.class)
                        .single()
                >= wanted;
    }

    private Queue<Integer> notOrderedYet() {
        var ordered = new HashSet<>(
                sql.sql("SELECT email FROM orders").query(String.class).list());
        var missing = new ConcurrentLinkedQueue<Integer>();
        for (int number = 0; number < wanted; number++) {
            if (!ordered.contains(email(number))) {
                missing.add(number);
            }
        }
        return missing;
    }

    private Optional<String> any(String query) {
        return sql.sql(query).query(String.class).optional();
    }

    private OrderForm form(int number, ChaosStaff.Manager manager) {
        boolean licensed = number % 3 == 0;
        boolean urgent = number % 10 == 0;
        var today = Zone.today(clock);
        LocalDate start = urgent ? today.plusDays(3) : ChaosStaff.start(today);
        return new OrderForm(
                OrderKind.NEW_ACCOUNT,
                GIVEN.get(number % GIVEN.size()),
                FAMILY.get(number % FAMILY.size()),
                email(number),
                "070-174 06 05",
                licensed ? ProfessionalFunction.LICENSED : ProfessionalFunction.CARE_STAFF,
                licensed ? Profession.NURSE : null,
                EmploymentKind.PERMANENT,
                start.toString(),
                "",
                Set.of(manager.unit()),
                licensed
                        ? Set.of(new PermissionCode("lc-hsl.document"), new PermissionCode("lc-avvikelse.report"))
                        : Set.of(new PermissionCode("lc-utforare.performer")),
                licensed ? Certificate.WANTED : Certificate.NONE,
                urgent,
                urgent ? "Ersätter en kollega som blivit sjuk." : "",
                "");
    }

    private static String email(int number) {
        return "ny" + number + "@chaos.test";
    }

    private static String root(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
