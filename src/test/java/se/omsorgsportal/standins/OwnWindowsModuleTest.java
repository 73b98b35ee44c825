package se.omsorgsportal.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.faultreports.NewFault;
import se.omsorgsportal.faultreports.ReleaseChecks;
import se.omsorgsportal.security.NotAsStandIn;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.ConsultationGroup;
import se.omsorgsportal.servicewindows.ConsultationGroups;
import se.omsorgsportal.servicewindows.ConsultationReply;
import se.omsorgsportal.servicewindows.Consultations;
import se.omsorgsportal.servicewindows.DateAnswer;
import se.omsorgsportal.servicewindows.PlanDesk;
import se.omsorgsportal.servicewindows.PlanForm;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.WindowWalk;
import se.omsorgsportal.windowtests.MyTests;
import se.omsorgsportal.windowtests.Reply;
import se.omsorgsportal.windowtests.Stage;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TestTask;

/** What people are asked about service windows they answer as themselves, never while they stand in for somebody (ORD-11). */
@PortalTest
@Tag("ORD-11")
class OwnWindowsModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final String AREA = "lc-ifo-konfigurering";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StandIns standIns;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultationGroups groups;

    @Autowired
    private TestGroup group;

    @Autowired
    private MyTests mine;

    @Autowired
    private FaultReports faults;

    @Autowired
    private ReleaseChecks checks;

    @Autowired
    private Windows windows;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    private UnitId unit;
    private PersonId deputy;

    @BeforeEach
    void makePeople() {
        clock.reset();
        unit = make.unit();
        deputy = make.superuser(unit);
    }

    @AfterEach
    void signOut() {
        SystemAccess.run(() -> groups.remove(ConsultationGroup.FEES, deputy));
        TestLogin.nobody();
        clock.reset();
    }

    @Test
    @DisplayName("ORD-11: a consultation is neither read, waited for nor answered as a stand-in")
    void consultation() {
        var id = SystemAccess.call(() -> {
            groups.add(ConsultationGroup.FEES, deputy);
            var day = new WindowSchedule(TODAY.plusDays(30), LocalTime.of(8, 0), LocalTime.of(17, 0));
            var window = desk.plan(new PlanForm(WindowKind.PLANNED, Set.of("lc-kir"), false, "", List.of(day), true));
            consultations.open(window, windows.details(window).version(), TODAY.plusDays(5));
            return window;
        });
        var date = SystemAccess.call(() -> consultations.details(id)).dates().getFirst();
        var replies = List.of(new ConsultationReply(date.id(), DateAnswer.WORKS, ""));
        standIn();
        assertThat(consultations.waiting()).isEmpty();
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> consultations.details(id));
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> consultations.answer(id, replies));
        TestLogin.as(deputy);
        consultations.answer(id, replies);
        assertThat(consultations.details(id).mine()).hasSize(1);
    }

    @Test
    @DisplayName("ORD-11: one's own tests, and the links to their protocols, are not there while one stands in")
    void tests() {
        var window = new Stage(context).confirmed(TODAY, false, AREA);
        SystemAccess.run(() -> group.add(window, deputy, List.of(new TestTask(AREA, Round.LOCAL))));
        TestLogin.as(deputy);
        var id = mine.mine().getFirst().tester().id();
        standIn();
        assertThat(mine.mine()).isEmpty();
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> mine.reply(id, Reply.myself()));
    }

    @Test
    @Tag("WIN-13")
    @DisplayName("ORD-11: the check after a window is one's own; a fault met as a stand-in is reported all the same")
    void checkAndFault() {
        var window =
                new WindowWalk(windows, clock, AREA).to(WindowAction.RELEASE).id();
        TestLogin.as(deputy);
        assertThat(checks.waiting(Locale.of("sv"))).isNotEmpty();
        var report = new NewFault(window, AREA, unit, "Det går inte att spara", "");
        standIn();
        assertThat(checks.waiting(Locale.of("sv"))).isEmpty();
        assertThatExceptionOfType(NotAsStandIn.class).isThrownBy(() -> checks.allWell(window));
        var reported = faults.report(report);
        assertThat(faults.details(reported).what()).isEqualTo("Det går inte att spara");
        TestLogin.as(deputy);
        assertThat(checks.waiting(Locale.of("sv")))
                .as("a stand-in's report leaves the deputy's own check to be made")
                .isNotEmpty();
    }

    private void standIn() {
        var today = Zone.today(clock);
        TestLogin.as(make.manager(unit));
        var id = standIns.name(new NewStandIn(Role.MANAGER, deputy, today, today));
        TestLogin.as(deputy);
        standIns.begin(id);
    }
}
