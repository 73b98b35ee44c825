package se.omsorgsportal.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.audit.AuditCheck;
import se.omsorgsportal.audit.AuditRow;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.audit.AuditWords;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.certificates.Certificates;
import se.omsorgsportal.certificates.Revocation;
import se.omsorgsportal.certificates.TestCertificates;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderAction;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.orders.OwnOrderNotApprovable;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.provisioning.TestApprovals;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@RecordApplicationEvents
@Tag("ORD-11")
class StandInsModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private StandIns standIns;

    @Autowired
    private CurrentUser user;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private Orders orders;

    @Autowired
    private Tasks tasks;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditCheck auditCheck;

    @Autowired
    private People people;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEvents events;

    private ProviderId provider;
    private UnitId unit;
    private UnitId ownUnit;
    private PersonId manager;
    private PersonId deputy;

    @BeforeEach
    void makePeople() {
        clock.reset();
        provider = make.provider();
        unit = make.unit(provider);
        ownUnit = make.unit(provider);
        manager = make.manager(unit);
        deputy = make.manager(ownUnit);
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
        clock.reset();
    }

    @Test
    @DisplayName(
            "ORD-11: the stand-in gets the role and units of the one stood in for by an explicit switch, and nothing of their own meanwhile")
    void scope() {
        var id = named(TODAY, TODAY.plusDays(6));
        assertThat(events.stream(AccessChanged.class)).contains(new AccessChanged(deputy));

        TestLogin.as(deputy);
        assertThat(unitsAsManager()).containsExactly(ownUnit);
        standIns.begin(id);
        assertThat(unitsAsManager()).containsExactly(unit);
        assertThat(user.user().orElseThrow().roles()).containsExactly(Role.MANAGER);
        assertThat(user.id()).isEqualTo(deputy);
        assertThat(user.activeRole()).isEqualTo(Role.MANAGER);
        standIns.stop();
        assertThat(unitsAsManager()).containsExactly(ownUnit);
    }

    @Test
    @DisplayName("ORD-11: it begins at midnight of the first day and ends by itself at midnight after the last")
    void byTheClock() {
        var first = TODAY.plusDays(3);
        var last = TODAY.plusDays(5);
        var id = named(first, last);
        TestLogin.as(deputy);
        clock.set(first.minusDays(1), LocalTime.of(23, 59, 59));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> standIns.begin(id));
        clock.set(first, LocalTime.MIDNIGHT);
        standIns.begin(id);
        clock.set(last, LocalTime.of(23, 59, 59));
        assertThat(unitsAsManager()).containsExactly(unit);

        clock.set(last.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(unitsAsManager()).containsExactly(ownUnit);
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> desk.submit(form(unit), null));
        assertThat(standIns.mine()).isEmpty();
    }

    @Test
    @DisplayName(
            "ORD-11: cannot be passed on: a stand-in names nobody, and a stand-in's own stand-in gets only the stand-in's own")
    void notPassedOn() {
        var id = named(TODAY, TODAY.plusDays(6));
        var third = make.manager(make.unit(provider));
        TestLogin.as(deputy);
        standIns.begin(id);
        assertThat(standIns.roles()).isEmpty();
        assertThatExceptionOfType(NotPassedOn.class)
                .isThrownBy(() -> standIns.name(new NewStandIn(Role.MANAGER, third, TODAY, TODAY)));
        assertThatExceptionOfType(NotPassedOn.class).isThrownBy(() -> standIns.end(id));
        standIns.stop();
        var second = standIns.name(new NewStandIn(Role.MANAGER, third, TODAY, TODAY));

        TestLogin.as(third);
        standIns.begin(second);
        assertThat(unitsAsManager()).containsExactly(ownUnit);
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> standIns.begin(id));
    }

    @Test
    @Tag("SIT-04")
    @DisplayName(
            "ORD-11, SIT-04: what a stand-in does with a certificate stands as such in its history and in the register of revocations")
    void certificates() {
        var absent = make.administrator();
        var other = make.administrator();
        TestLogin.as(absent);
        var standIn = standIns.name(new NewStandIn(Role.ADMINISTRATOR, other, TODAY, TODAY));
        var test = new TestCertificates(context);
        var id = test.inUse(test.nurse(), TestCertificates.LAST_DAY);
        TestLogin.as(other);
        standIns.begin(standIn);
        context.getBean(Certificates.class).revoke(id, test.version(id), new Revocation("Borttappat", null, null));
        var details = context.getBean(CertificateRegister.class).details(id);
        var names = SystemAccess.call(() -> people.names(List.of(absent, other)));
        assertThat(details.steps().getLast().by()).isEqualTo(names.get(other));
        assertThat(details.steps().getLast().forWhom()).isEqualTo(names.get(absent));
        var line = Objects.requireNonNull(details.revocation());
        assertThat(line.receivedBy()).isEqualTo(names.get(other));
        assertThat(line.receivedFor()).isEqualTo(names.get(absent));
        assertThat(line.askedFor()).isEqualTo(names.get(absent));
        standIns.stop();
    }

    @Test
    @DisplayName("ORD-11: what the absent one loses the stand-in loses at once")
    void askedNow() {
        var id = named(TODAY, TODAY.plusDays(6));
        TestLogin.as(deputy);
        standIns.begin(id);
        SystemAccess.run(() -> people.grant(manager, Role.MANAGER, ownUnit));
        assertThat(unitsAsManager()).containsExactlyInAnyOrder(unit, ownUnit);
        SystemAccess.run(() -> people.deactivate(manager));
        assertThat(user.user().orElseThrow().standsInFor()).isNull();
        assertThat(unitsAsManager()).containsExactly(ownUnit);
    }

    @Test
    @DisplayName("ORD-11: ended early by whoever named it or by an administrator, at once; by nobody else")
    void ended() {
        var id = named(TODAY, TODAY.plusDays(6));
        TestLogin.as(make.manager(unit));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> standIns.end(id));
        TestLogin.as(deputy);
        standIns.begin(id);
        var working = org.springframework.security.core.context.SecurityContextHolder.getContext();
        TestLogin.as(make.administrator());
        assertThat(standIns.all(0, 1_000)).extracting(StandInDetails::id).contains(id);
        standIns.end(id);
        org.springframework.security.core.context.SecurityContextHolder.setContext(working);
        assertThat(unitsAsManager()).containsExactly(ownUnit);
        TestLogin.as(manager);
        assertThat(standIns.named()).isEmpty();
        assertThatCode(() -> standIns.end(id)).doesNotThrowAnyException();
    }

    @Test
    @Tag("ALL-02")
    @DisplayName(
            "ORD-11, ALL-02: acts are shown as A for B in the order's history, on tasks and in the log, whose chain stays whole")
    void shown() {
        var id = named(TODAY, TODAY.plusDays(6));
        TestLogin.as(deputy);
        standIns.begin(id);
        var order = desk.submit(form(unit), null).order();
        assertThat(orders.details(order).steps())
                .extracting(OrderDetails.Step::what, OrderDetails.Step::by, OrderDetails.Step::forWhom)
                .containsExactly(tuple("PLACED", deputy, manager));

        var administrator = make.administrator();
        TestLogin.as(administrator);
        var details = orders.details(order);
        decisions.approve(order, details.version(), new Approval("", details.permissions(), null));
        new TestApprovals(context).makeAccount(order);
        var task = managersTask(order);
        TestLogin.as(deputy);
        standIns.begin(id);
        tasks.complete(task.id(), "");
        assertThat(tasks.details(task.id()))
                .extracting(TaskDetails::doneBy, TaskDetails::doneFor)
                .containsExactly(deputy, manager);

        TestLogin.as(administrator);
        assertThat(trail.of("order", order.toString()))
                .extracting(AuditRow::what, AuditRow::actor, AuditRow::forWhom)
                .contains(tuple("order.placed", deputy, manager), tuple("order.approved", administrator, null));
        var names = people.names(List.of(deputy, manager));
        assertThat(new AuditWords(java.util.Locale.of("sv"))
                        .actor(trail.of("order", order.toString()).getFirst()))
                .isEqualTo(names.get(deputy) + " för " + names.get(manager));
        TestLogin.system();
        assertThat(auditCheck.run(_ -> {}).fault()).isNull();
    }

    @Test
    @Tag("ORD-06")
    @DisplayName(
            "ORD-06, ORD-11: a stand-in decides neither on what they placed nor on what the one stood in for placed")
    void twoPeople() {
        var both = make.administrator();
        SystemAccess.run(() -> people.grant(both, Role.MANAGER, unit));
        var second = make.administrator();
        TestLogin.as(both);
        var placed = desk.submit(form(unit), null).order();
        var id = standIns.name(new NewStandIn(Role.ADMINISTRATOR, second, TODAY, TODAY));

        TestLogin.as(second);
        standIns.begin(id);
        assertThat(orders.page(placed).actions())
                .contains(OrderAction.LEAVE_TO_OTHERS)
                .doesNotContain(OrderAction.DECIDE);
        refusedAsOwn(placed);
        standIns.stop();
        approve(placed);
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06, ORD-11: what was placed as a stand-in is decided on by neither of the two")
    void placedForAnother() {
        var absent = make.administrator();
        SystemAccess.run(() -> people.grant(absent, Role.MANAGER, unit));
        var second = make.administrator();
        SystemAccess.run(() -> people.grant(second, Role.MANAGER, ownUnit));
        TestLogin.as(absent);
        var id = standIns.name(new NewStandIn(Role.MANAGER, second, TODAY, TODAY));
        TestLogin.as(second);
        standIns.begin(id);
        var placed = desk.submit(form(unit), null).order();
        standIns.stop();

        refusedAsOwn(placed);
        TestLogin.as(absent);
        refusedAsOwn(placed);
        TestLogin.as(make.administrator());
        approve(placed);
    }

    @Test
    @DisplayName(
            "ORD-11: only a role of one's own, not oneself, not who cannot sign in, not another provider's, days in order")
    void faults() {
        TestLogin.as(manager);
        var gone = make.careStaff(unit);
        SystemAccess.run(() -> people.deactivate(gone));
        assertThat(faults(new NewStandIn(null, null, null, null)))
                .containsExactly("standins.fault.role", "standins.fault.first", "standins.fault.last");
        assertThat(faults(new NewStandIn(Role.ADMINISTRATOR, deputy, TODAY, TODAY)))
                .containsExactly("standins.fault.role");
        assertThat(faults(new NewStandIn(Role.MANAGER, null, TODAY, TODAY))).containsExactly("standins.fault.deputy");
        assertThat(faults(new NewStandIn(Role.MANAGER, manager, TODAY, TODAY)))
                .containsExactly("standins.fault.deputy.self");
        assertThat(faults(new NewStandIn(Role.MANAGER, gone, TODAY, TODAY)))
                .containsExactly("standins.fault.deputy.inactive");
        assertThat(faults(new NewStandIn(Role.MANAGER, make.manager(make.unit()), TODAY, TODAY)))
                .containsExactly("standins.fault.deputy.elsewhere");
        assertThat(faults(new NewStandIn(Role.MANAGER, deputy, TODAY.minusDays(1), TODAY.minusDays(2))))
                .containsExactly("standins.fault.first.past", "standins.fault.last.before");
        assertThat(faults(new NewStandIn(Role.MANAGER, deputy, TODAY, TODAY.plusDays(92))))
                .containsExactly("standins.fault.last.long");
        named(TODAY, TODAY.plusDays(91));
        assertThatExceptionOfType(StandInOverlaps.class)
                .isThrownBy(() -> named(TODAY.plusDays(91), TODAY.plusDays(100)));
        assertThatCode(() -> named(TODAY.plusDays(92), TODAY.plusDays(100))).doesNotThrowAnyException();
        TestLogin.as(make.superuser(unit));
        assertThat(standIns.roles()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> standIns.all(0, 10));
    }

    @Test
    @DisplayName("ORD-11: a manager finds colleagues of the own provider by how the name begins, and nobody else's")
    void choices() {
        TestLogin.as(manager);
        assertThat(standIns.choices("C")).isEmpty();
        assertThat(standIns.choices("Vå")).isEmpty();
        var here = make.careStaff(ownUnit);
        make.careStaff(make.unit());
        assertThat(standIns.choices("Vå")).extracting("id").containsExactly(here);
    }

    @Test
    @DisplayName("ORD-11: the stand-in is told, and gets the mails of the absent one meanwhile")
    void told() {
        named(TODAY, TODAY.plusDays(6));
        await().atMost(Duration.ofSeconds(20)).until(() -> mails(deputy).contains("STAND_IN_NAMED"));
        TestLogin.as(make.superuser(unit));
        desk.submit(form(unit), null);
        await().atMost(Duration.ofSeconds(20)).until(() -> mails(deputy).contains("ORDER_AWAITS_MANAGER"));
    }

    private UUID named(LocalDate first, LocalDate last) {
        TestLogin.as(manager);
        return standIns.name(new NewStandIn(Role.MANAGER, deputy, first, last));
    }

    private List<String> faults(NewStandIn wanted) {
        try {
            standIns.name(wanted);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(InvalidInput.Fault::key).toList();
        }
    }

    private Set<UnitId> unitsAsManager() {
        return user.user().orElseThrow().unitsAs(Role.MANAGER);
    }

    private void approve(OrderId order) {
        var details = orders.details(order);
        decisions.approve(order, details.version(), new Approval("", details.permissions(), null));
    }

    private void refusedAsOwn(OrderId order) {
        assertThatExceptionOfType(OwnOrderNotApprovable.class).isThrownBy(() -> approve(order));
    }

    private TaskDetails managersTask(OrderId order) {
        return tasks.ofOrder(order).stream()
                .filter(task -> task.owner() == TaskOwner.MANAGER && task.state() == TaskState.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private List<String> mails(PersonId recipient) {
        return jdbc.sql("SELECT template FROM mail WHERE recipient = ?")
                .param(recipient.toString())
                .query(String.class)
                .list();
    }

    private static OrderForm form(UnitId unit) {
        return new OrderForm(
                OrderKind.NEW_ACCOUNT,
                "Beställd",
                "Person",
                UUID.randomUUID() + "@omsorg.test",
                "070-174 06 05",
                ProfessionalFunction.CARE_STAFF,
                null,
                EmploymentKind.PERMANENT,
                "2027-01-25",
                "",
                Set.of(unit),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                "");
    }
}
