package se.omsorgsportal.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.omsorgsportal.organisation.ProfessionalFunction.LICENSED;
import static se.omsorgsportal.provisioning.TestApprovals.START;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderMatter;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.provisioning.TestApprovals;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;

/** The task to order a certificate follows the certificate (PRV-08). */
@PortalTest
@Tag("PRV-08")
@Tag("SIT-01")
class CertificateTaskModuleTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Certificates certificates;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private Orders orders;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private TestApprovals approvals;

    @BeforeEach
    void makePeople() {
        clock.reset();
        approvals = new TestApprovals(context);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        TestLogin.nobody();
    }

    @Test
    @DisplayName(
            "PRV-08, SIT-01: whoever orders the certificate has done the task; withdrawn or refused, it is open again")
    void ordered() {
        var nurse = approvals.approved(LICENSED);
        assertThat(task(nurse.order())).isEqualTo(TaskState.OPEN);
        var first = place(nurse.person());
        becomes(nurse.order(), TaskState.DONE);
        var done = approvals.task(nurse.order(), TaskKind.ORDER_SITHS);
        assertThat(done.doneBy()).isEqualTo(approvals.manager);
        assertThat(done.note())
                .isEqualTo(SystemAccess.call(() -> orders.details(first))
                        .caseNumber()
                        .toString());
        TestLogin.as(approvals.manager);
        desk.withdraw(first, "Fel kort");
        becomes(nurse.order(), TaskState.OPEN);

        var second = place(nurse.person());
        becomes(nurse.order(), TaskState.DONE);
        TestLogin.as(approvals.administrator);
        decisions.refuse(second, orders.details(second).version(), "Fel kort");
        becomes(nurse.order(), TaskState.OPEN);

        var third = place(nurse.person());
        TestLogin.as(approvals.administrator);
        var details = orders.details(third);
        decisions.approve(third, details.version(), new Approval("", details.permissions(), null));
        becomes(nurse.order(), TaskState.DONE);
    }

    @Test
    @DisplayName("PRV-08: the task ticked by hand stays done when an order for it comes to nothing")
    void byHand() {
        var nurse = approvals.approved(LICENSED);
        approvals.complete(approvals.manager, nurse.order(), TaskKind.ORDER_SITHS);
        var order = place(nurse.person());
        TestLogin.as(approvals.manager);
        desk.withdraw(order, "Finns redan");
        var other = approvals.approved(LICENSED);
        place(other.person());
        becomes(other.order(), TaskState.DONE);
        assertThat(task(nurse.order())).isEqualTo(TaskState.DONE);
    }

    @Test
    @DisplayName("PRV-08: nobody has to order what is registered already, before or after the approval")
    void registered() {
        var nurse = approvals.approved(LICENSED);
        clock.set(START, LocalTime.of(9, 0));
        TestLogin.as(approvals.administrator);
        certificates.register(
                nurse.person(), TestCertificates.assignment(TestCertificates.hsaId(), TestCertificates.LAST_DAY));
        assertThat(task(nurse.order())).isEqualTo(TaskState.NOT_NEEDED);

        clock.reset();
        var test = new TestCertificates(context);
        var known = test.nurse();
        test.inUse(known, TestCertificates.LAST_DAY);
        var again = SystemAccess.call(() -> people.find(known)).orElseThrow();
        TestLogin.as(test.manager);
        var order = desk.submit(account(again, test), null).order();
        TestLogin.as(test.administrator);
        var details = orders.details(order);
        decisions.approve(order, details.version(), new Approval("", details.permissions(), null));
        assertThat(orders.details(order).beneficiary()).isEqualTo(known);
        becomes(order, TaskState.NOT_NEEDED);
    }

    private OrderId place(PersonId nurse) {
        TestLogin.as(approvals.manager);
        var email = SystemAccess.call(() -> people.find(nurse)).orElseThrow().email();
        var form = new OrderForm(
                OrderKind.SITHS,
                "",
                "",
                String.valueOf(email),
                "",
                null,
                null,
                null,
                START.toString(),
                "",
                Set.of(),
                Set.of(),
                se.omsorgsportal.orders.Certificate.WANTED,
                false,
                "",
                "");
        var matter = OrderMatter.about(nurse).card(TestCertificates.hsaId(), "");
        return desk.submit(form.concerning(matter), null).order();
    }

    private static OrderForm account(PersonSummary known, TestCertificates test) {
        return new OrderForm(
                OrderKind.NEW_ACCOUNT,
                known.name().given(),
                known.name().family(),
                String.valueOf(known.email()),
                "070-174 06 05",
                LICENSED,
                Profession.NURSE,
                EmploymentKind.PERMANENT,
                START.toString(),
                "",
                Set.of(test.unit),
                Set.of(),
                se.omsorgsportal.orders.Certificate.HELD,
                false,
                "",
                "");
    }

    private TaskState task(OrderId order) {
        return approvals.state(order, TaskKind.ORDER_SITHS);
    }

    private void becomes(OrderId order, TaskState state) {
        await().untilAsserted(() -> assertThat(task(order)).isEqualTo(state));
    }
}
