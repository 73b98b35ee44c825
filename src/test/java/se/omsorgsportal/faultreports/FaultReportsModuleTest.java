package se.omsorgsportal.faultreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.WindowWalk;

@PortalTest
@Tag("WIN-13")
class FaultReportsModuleTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    private FaultReports faults;

    @Autowired
    private ReleaseChecks checks;

    @Autowired
    private Windows windows;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private PersonId nurse;

    @BeforeEach
    void begin() {
        clock.reset();
        unit = people.unit();
        nurse = people.careStaff(unit);
        TestLogin.as(nurse);
    }

    private NewFault fault(String system, UnitId where) {
        return new NewFault(null, system, where, "Det går inte att spara", "");
    }

    private FaultId reportAt(UnitId where, String system) {
        TestLogin.as(people.careStaff(where));
        return faults.report(fault(system, where));
    }

    private boolean waits(WindowId window) {
        return checks.waiting(SWEDISH).stream().anyMatch(check -> check.window().equals(window));
    }

    @Test
    @DisplayName(
            "WIN-13: after a release everybody has the check until they have answered; not before, and not for ever")
    void check() {
        var window = new WindowWalk(windows, clock, "procapita").to(WindowAction.CLEAR);
        assertThat(waits(window.id())).isFalse();
        window.to(WindowAction.RELEASE);
        var check = checks.waiting(SWEDISH).getFirst();
        assertThat(check.window()).isEqualTo(window.id());
        assertThat(check.titles()).containsExactly("Procapita");
        checks.allWell(window.id());
        checks.allWell(window.id());
        assertThat(waits(window.id())).isFalse();
        TestLogin.as(people.manager(unit));
        assertThat(waits(window.id())).isTrue();
        clock.advance(Duration.ofDays(14));
        assertThat(waits(window.id())).isFalse();
        assertThatThrownBy(() -> checks.allWell(window.id())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("WIN-13: a window that was rolled back or is not over asks nobody for a check")
    void noCheck() {
        var back = new WindowWalk(windows, clock, "procapita")
                .to(WindowAction.START)
                .take(WindowAction.ROLL_BACK);
        assertThat(waits(back.id())).isFalse();
        assertThatThrownBy(() -> checks.allWell(back.id())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("WIN-13: a fault reported after a window answers its check, and is counted")
    void faultAnswers() {
        var window = new WindowWalk(windows, clock, "lc-boende")
                .to(WindowAction.RELEASE)
                .id();
        var id = faults.report(new NewFault(window, "lc-boende", unit, "  Sparar inte  ", "PC-0417"));
        assertThat(waits(window)).isFalse();
        checks.allWell(window);
        var details = faults.details(id);
        assertThat(details.what()).isEqualTo("Sparar inte");
        assertThat(details.system()).isEqualTo("LifeCare Boende");
        assertThat(details.state()).isEqualTo(FaultReportState.REPORTED);
        assertThat(details.next()).isEmpty();
        TestLogin.as(people.administrator());
        assertThat(checks.counts())
                .filteredOn(count -> count.window().equals(window))
                .allSatisfy(count -> assertThat(count.faults()).isOne())
                .allSatisfy(count -> assertThat(count.allWell()).isZero())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna 19121212-1212 syns inte", "121212-1212", "", "   "})
    @DisplayName("WIN-13: a personnummer, or nothing at all, is refused at the field")
    void personnummer(String what) {
        assertThatThrownBy(() -> faults.report(new NewFault(null, "procapita", unit, what, "")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidInput.Fault::field)
                                .containsExactly("what"));
    }

    @Test
    @DisplayName(
            "WIN-13: every fault of the form is told at once: unknown system, somebody else's unit, too long a device")
    void allFaults() {
        assertThatThrownBy(() -> faults.report(new NewFault(null, "'; DROP TABLE", people.unit(), "", "x".repeat(121))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidInput.Fault::field)
                                .containsExactly("system", "unit", "what", "device"));
    }

    @Test
    @DisplayName("WIN-13: each sees their own report; another user does not find it, an administrator does")
    void scope() {
        var id = faults.report(fault("procapita", unit));
        assertThat(faults.mine()).extracting(FaultLine::id).containsExactly(id);
        TestLogin.as(people.careStaff(unit));
        assertThatThrownBy(() -> faults.details(id)).isInstanceOf(NotFound.class);
        assertThat(faults.mine()).isEmpty();
        assertThatThrownBy(() -> faults.page(FaultChoice.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> faults.become(id, 0, FaultReportState.SOLVED, "x"))
                .isInstanceOf(AccessDeniedException.class);
        TestLogin.nobody();
        assertThatThrownBy(() -> faults.report(fault("procapita", unit))).isInstanceOf(AccessDeniedException.class);
        TestLogin.as(people.administrator());
        assertThat(faults.details(id).next())
                .containsExactly(FaultReportState.AT_SERVICE_DESK, FaultReportState.SOLVED, FaultReportState.NO_FAULT);
    }

    @Test
    @DisplayName("WIN-13: of two administrators at once one is told that the report has changed")
    void twoAtOnce() {
        var id = faults.report(fault("procapita", unit));
        TestLogin.as(people.administrator());
        long seen = faults.details(id).version();
        faults.become(id, seen, FaultReportState.AT_SERVICE_DESK, "");
        assertThatThrownBy(() -> faults.become(id, seen, FaultReportState.SOLVED, "Omstart hjälpte"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> faults.become(id, seen + 1, FaultReportState.SOLVED, " "))
                .isInstanceOf(InvalidInput.class);
        faults.become(id, seen + 1, FaultReportState.SOLVED, "Omstart hjälpte");
        assertThat(faults.details(id).steps())
                .extracting(FaultDetails.Step::state)
                .containsExactly(FaultReportState.REPORTED, FaultReportState.AT_SERVICE_DESK, FaultReportState.SOLVED);
        TestLogin.as(nurse);
        assertThat(faults.mine()).hasSize(1);
        clock.advance(Duration.ofDays(8));
        assertThat(faults.mine()).isEmpty();
    }

    @Test
    @DisplayName("WIN-13: faults of a system at two units are local, at three they are general")
    void spread() {
        var system = "lc-ifo-mallverktyg"; // nobody else's here
        var second = people.unit();
        var third = people.unit();
        reportAt(unit, system);
        reportAt(unit, system);
        var last = reportAt(second, system);
        TestLogin.as(people.administrator());
        assertThat(spreadOf("LifeCare IFO Mallverktyg").general()).isFalse();
        assertThat(spreadOf("LifeCare IFO Mallverktyg").units().getFirst().reports())
                .isEqualTo(2);
        reportAt(third, system);
        TestLogin.as(people.administrator());
        assertThat(spreadOf("LifeCare IFO Mallverktyg").general()).isTrue();
        assertThat(spreadOf("LifeCare IFO Mallverktyg").reports()).isEqualTo(4);
        faults.become(last, faults.details(last).version(), FaultReportState.NO_FAULT, "Fel knapp");
        assertThat(spreadOf("LifeCare IFO Mallverktyg").general()).isFalse();
    }

    private FaultSpread spreadOf(String system) {
        return faults.spread().stream()
                .filter(each -> each.system().equals(system))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("WIN-13: the twenty-first report of a day is refused, the next day takes reports again")
    void tooMany() {
        for (int n = 0; n < 20; n++) {
            faults.report(fault("procapita", unit));
        }
        assertThatThrownBy(() -> faults.report(fault("procapita", unit))).isInstanceOf(TooManyFaults.class);
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(faults.report(fault("procapita", unit))).isNotNull();
    }

    @Test
    @DisplayName("WIN-13: the list costs as many statements for many reports as for one")
    void statements() {
        for (int n = 0; n < 12; n++) {
            reportAt(people.unit(), "procapita");
        }
        TestLogin.as(people.administrator());
        faults.page(FaultChoice.ALL, 0, 2);
        long few = Statements.count(() -> faults.page(FaultChoice.ALL, 0, 2));
        assertThat(Statements.count(() -> faults.page(FaultChoice.ALL, 0, 12)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
    }

    @Test
    @DisplayName(
            "WIN-13: nothing is seen after a window that is not over, and nobody's check is answered by it; a check that is made is in the log")
    void tooEarly() {
        var window = new WindowWalk(windows, clock, "lc-boende").to(WindowAction.START);
        var early = new NewFault(window.id(), "lc-boende", unit, "Sparar inte", "");
        assertThatThrownBy(() -> faults.report(early)).isInstanceOf(NotFound.class);
        window.to(WindowAction.RELEASE);
        assertThat(waits(window.id())).isTrue();
        checks.allWell(window.id());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE what = 'release-check.done' AND object_id = ?")
                        .param(window.id().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
