package se.omsorgsportal.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.api.ApiTokens;
import se.omsorgsportal.api.TokenRequest;
import se.omsorgsportal.api.TokenScope;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.faultreports.FaultLine;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.faultreports.NewFault;
import se.omsorgsportal.faultreports.ReleaseChecks;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.providerendings.OwnProviderEnding;
import se.omsorgsportal.providerendings.ProviderEndings;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.provisioning.CredentialsReady;
import se.omsorgsportal.provisioning.Duties;
import se.omsorgsportal.provisioning.FirstDay;
import se.omsorgsportal.provisioning.FirstDayItem;
import se.omsorgsportal.provisioning.RevealOffer;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.provisioning.TestApprovals;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.NotAsStandIn;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.WindowWalk;

/** What is a person's own stays so: a stand-in has the role stood in for and nothing else, not even their own (ORD-11). */
@PortalTest
@RecordApplicationEvents
@Tag("ORD-11")
class OwnThingsModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StandIns standIns;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Duties duties;

    @Autowired
    private FirstDay firstDay;

    @Autowired
    private Credentials credentials;

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private CertificateRegister certificates;

    @Autowired
    private ProviderEndings endings;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private FaultReports faults;

    @Autowired
    private ReleaseChecks checks;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private TestApprovals approvals;

    @BeforeEach
    void makePeople() {
        clock.reset();
        approvals = new TestApprovals(context);
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
        clock.reset();
    }

    @Test
    @Tag("PRV-14")
    @DisplayName("ORD-11, PRV-14: a stand-in accepts annex 1 in nobody's name, and the acceptance stays to be made")
    void duties() {
        var approved = approvals.approved(CARE_STAFF);
        approvals.handOver(approved.order());
        clock.set(TestApprovals.START, LocalTime.of(9, 0)); // at the unit from that day
        workAsManager(approved.person());
        assertThat(duties.isMine()).isFalse();
        int version = duties.current().version();
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> duties.accept(version));
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> duties.myAcceptance());
        standIns.stop();
        assertThat(duties.myAcceptance()).isEmpty();
        assertThat(approvals.state(approved.order(), TaskKind.ACCEPT_DUTIES)).isEqualTo(TaskState.OPEN);
        duties.accept(version);
        assertThat(duties.myAcceptance()).isPresent();
    }

    @Test
    @Tag("PRV-13")
    @DisplayName("ORD-11, PRV-13: a stand-in ticks neither their own first-day list nor their own tasks")
    void firstDay() {
        var approved = approvals.approved(CARE_STAFF);
        approvals.handOver(approved.order());
        clock.set(TestApprovals.START, LocalTime.of(9, 0)); // at the unit from that day
        workAsManager(approved.person());
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> firstDay.tick(FirstDayItem.LOG_ON));
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> firstDay.untick(FirstDayItem.LOG_ON));
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> firstDay.list());
        var task =
                approvals.task(approved.order(), TaskKind.REGISTER_TWO_FACTOR).id();
        assertThatExceptionOfType(OutsideScope.class)
                .isThrownBy(() -> context.getBean(Tasks.class).complete(task, ""));
        standIns.stop();
        firstDay.tick(FirstDayItem.TWO_FACTOR);
    }

    @Test
    @Tag("PRV-12")
    @DisplayName("ORD-11, PRV-12: a stand-in reads no password, neither the one of the absent nor their own")
    void passwords() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        var id = events.stream(CredentialsReady.class)
                .filter(each -> each.order().equals(order))
                .findFirst()
                .orElseThrow()
                .credentials();
        var token = SystemAccess.call(() -> credentials.revealPath(id)).split("t=", 2)[1];
        var deputy = make.careStaff(approvals.unit);
        workAs(approvals.manager, Role.MANAGER, deputy);
        assertThat(credentials.look(id, token).kind()).isEqualTo(RevealOffer.Kind.NOT_YOURS);
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> credentials.reveal(id, token));

        workAs(make.manager(approvals.unit), Role.MANAGER, approvals.manager);
        assertThat(credentials.look(id, token).kind()).isEqualTo(RevealOffer.Kind.AS_STAND_IN);
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> credentials.reveal(id, token));
        standIns.stop();
        assertThat(credentials.reveal(id, token)).isEqualTo(TestApprovals.PASSWORD);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03, ORD-11: nobody's own page, certificate or lists are within a stand-in's reach as their own")
    void reach() {
        var elsewhere = make.careStaff(make.unit(staffProvider()));
        workAsManager(elsewhere);
        assertThat(user.is(elsewhere)).isFalse();
        assertThat(user.id()).isEqualTo(elsewhere);
        assertThat(((Reach.Units) user.reach()).self()).isNotIn(elsewhere, approvals.manager);
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> staff.details(elsewhere));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> certificates.ofPerson(elsewhere));
        standIns.stop();
        assertThat(staff.details(elsewhere).id()).isEqualTo(elsewhere);
        assertThat(certificates.ofPerson(elsewhere)).isEmpty();
    }

    @Test
    @Tag("WIN-13")
    @DisplayName(
            "ORD-11, WIN-13: a stand-in reports a fault at the absent's unit and follows it; the check after a window is nobody else's to make")
    void faults() {
        var window = new WindowWalk(context.getBean(Windows.class), clock, "procapita")
                .to(WindowAction.RELEASE)
                .id();
        workAsManager(make.careStaff(make.unit(staffProvider())));
        assertThat(waits(window)).isFalse();
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> checks.allWell(window));
        var fault = faults.report(new NewFault(window, "procapita", approvals.unit, "Det går inte att spara", ""));
        assertThat(faults.details(fault).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.forWhom()).isEqualTo(approvals.manager));
        assertThat(faults.mine()).extracting(FaultLine::id).containsExactly(fault);
        standIns.stop();
        assertThat(waits(window)).as("the deputy's own check").isTrue();
        TestLogin.as(approvals.manager);
        assertThat(waits(window)).as("the absent's check").isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> faults.details(fault));
    }

    private boolean waits(WindowId window) {
        return checks.waiting(Locale.of("sv")).stream()
                .anyMatch(check -> check.window().equals(window));
    }

    @Test
    @Tag("ALL-08")
    @DisplayName("ORD-11, ALL-08: nothing that outlasts the stand-in: no token, no role for themselves")
    void lasting() {
        var deputy = make.careStaff(approvals.unit);
        workAs(approvals.administrator, Role.ADMINISTRATOR, deputy);
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> people.grant(deputy, Role.ADMINISTRATOR, null));
        var wanted = new TokenRequest(
                "Personalsystem",
                true,
                approvals.manager,
                Set.of(TokenScope.values()[0]),
                Set.of(),
                TODAY.plusMonths(1));
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> tokens.create(wanted));
        people.grant(make.careStaff(approvals.unit), Role.SUPERUSER, approvals.unit);
    }

    @Test
    @Tag("END-05")
    @DisplayName("END-05, ORD-11: what one of the two ended is decided on by neither, whoever of them sits there")
    void providerEnding() {
        var other = make.administrator();
        var provider = make.provider();
        var leaving = make.careStaff(make.unit(provider));
        workAs(approvals.administrator, Role.ADMINISTRATOR, other);
        var id = endings.place(provider, TODAY.plusDays(30), "Avtalet upphör.", Map.of(leaving, Set.of()));
        refusedAsOwn(id);
        standIns.stop();
        refusedAsOwn(id);
        TestLogin.as(approvals.administrator);
        refusedAsOwn(id);
        workAs(other, Role.ADMINISTRATOR, make.careStaff(approvals.unit));
        refusedAsOwn(id);
        TestLogin.as(make.administrator());
        endings.refuse(id, "Avtalet förlängs.");
    }

    private void refusedAsOwn(se.omsorgsportal.providerendings.ProviderEndingId id) {
        assertThat(endings.details(id).isWorkOf(user.actor())).isTrue();
        assertThatExceptionOfType(OwnProviderEnding.class).isThrownBy(() -> endings.approve(id));
    }

    private se.omsorgsportal.shared.ProviderId staffProvider() {
        return SystemAccess.call(() -> context.getBean(se.omsorgsportal.organisation.Units.class)
                .byId(Set.of(approvals.unit))
                .get(approvals.unit)
                .provider());
    }

    private void workAsManager(PersonId deputy) {
        workAs(approvals.manager, Role.MANAGER, deputy);
    }

    private void workAs(PersonId absent, Role role, PersonId deputy) {
        var today = Zone.today(clock);
        TestLogin.as(absent);
        var id = standIns.name(new NewStandIn(role, deputy, today, today));
        TestLogin.as(deputy);
        standIns.begin(id);
    }
}
