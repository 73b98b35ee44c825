package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
class WindowsModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final WindowSchedule DAY =
            new WindowSchedule(TODAY.plusDays(21), LocalTime.of(8, 0), LocalTime.of(17, 0));

    @Autowired
    private Windows windows;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void administrator() {
        clock.reset();
        TestLogin.as(make.administrator());
    }

    @Test
    @Tag("WIN-09")
    @DisplayName("WIN-09: the second round is on by default when Procapita is in scope, otherwise off")
    void secondRound() {
        assertThat(windows.secondRoundByDefault(Set.of("procapita"))).isTrue();
        assertThat(windows.secondRoundByDefault(Set.of("lc-boende", "procapita-hsl")))
                .isTrue();
        assertThat(windows.secondRoundByDefault(Set.of("lifecare", "lc-boende")))
                .isFalse();
    }

    @Test
    @Tag("WIN-15")
    @DisplayName("WIN-15: a step is taken once; whoever saw an older page is told that it changed meanwhile")
    void meanwhile() {
        var id = planned();
        long seen = windows.details(id).version();
        windows.act(id, seen, WindowAct.of(WindowAction.CONSULT));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> windows.act(id, seen, WindowAct.of(WindowAction.CONSULT)));
        assertThat(windows.details(id).steps()).hasSize(2);
    }

    @Test
    @Tag("WIN-01")
    @DisplayName("WIN-01: a window is known to superusers when they are asked, to everybody when it is announced")
    void whoSees() {
        var administrator = make.administrator();
        var superuser = make.superuser(make.unit());
        var nurse = make.careStaff(make.unit());
        TestLogin.as(administrator);
        var id = planned();
        TestLogin.as(superuser);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> windows.details(id));
        TestLogin.as(administrator);
        act(id, WindowAct.of(WindowAction.CONSULT));
        TestLogin.as(superuser);
        assertThat(windows.details(id).options()).isEmpty();
        TestLogin.as(nurse);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> windows.details(id));
        TestLogin.as(administrator);
        act(id, WindowAct.of(WindowAction.ORDER).on(DAY));
        act(id, WindowAct.of(WindowAction.CONFIRM));
        act(id, WindowAct.of(WindowAction.ANNOUNCE));
        TestLogin.as(nurse);
        assertThat(windows.details(id).schedule()).isEqualTo(DAY);
        assertThat(windows.between(DAY.day(), DAY.day()))
                .extracting(WindowSummary::id)
                .contains(id);
        assertThat(windows.open()).extracting(WindowSummary::id).contains(id);
    }

    private WindowId planned() {
        return windows.create(
                WindowKind.PLANNED, new WindowContent(Set.of("procapita", "lifecare"), true, "Alla"), null);
    }

    private void act(WindowId id, WindowAct act) {
        windows.act(id, windows.details(id).version(), act);
    }
}
