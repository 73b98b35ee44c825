package se.omsorgsportal.servicewindows;

import java.time.LocalTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestClock;

/** Makes windows in any state: put there at once, or driven there by the steps that people take, of which others hear. */
public final class TestWindows {

    private final Windows windows;
    private final TestClock clock;
    private final JdbcClient jdbc;

    public TestWindows(Windows windows, TestClock clock, JdbcClient jdbc) {
        this.windows = windows;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A planned window of today with two rounds of tests. */
    public WindowId in(WindowState state) {
        var id = planned();
        jdbc.sql("UPDATE service_window SET state = ?, announced_at = IF(?, created_at, NULL),"
                        + " started_at = IF(?, created_at, NULL), reported_1_at = IF(?, created_at, NULL),"
                        + " reported_2_at = IF(?, created_at, NULL), ended_at = IF(?, created_at, NULL) WHERE id = ?")
                .params(
                        state.name(),
                        isPast(state, WindowState.ANNOUNCED),
                        isPast(state, WindowState.STARTED),
                        isPast(state, WindowState.ROUND_1_REPORTED),
                        isPast(state, WindowState.ROUND_2_REPORTED),
                        state.isOver(),
                        id.value())
                .update();
        return id;
    }

    private static boolean isPast(WindowState state, WindowState gate) {
        return state.compareTo(gate) >= 0 && state != WindowState.CANCELLED;
    }

    /** The same, with all its history. */
    public WindowId driven(WindowState state) {
        var id = planned();
        SystemAccess.run(() -> drive(id, state, WindowKind.PLANNED, true));
        return id;
    }

    private WindowId planned() {
        return SystemAccess.call(() -> windows.create(
                WindowKind.PLANNED, new WindowContent(Set.of("procapita", "lc-hsl"), true, "Alla enheter"), today()));
    }

    private void drive(WindowId id, WindowState state, WindowKind kind, boolean secondRound) {
        var track = WindowMachine.track(kind, secondRound);
        for (int i = 1; windows.details(id).state() != state; i++) {
            var here = windows.details(id).state();
            boolean ends = state == WindowState.CANCELLED || state == WindowState.ROLLED_BACK && here.isRunning();
            var target = ends ? state : track.get(i);
            take(
                    id,
                    WindowMachine.from(here, kind, secondRound)
                            .filter(line -> line.to() == target)
                            .findFirst()
                            .orElseThrow()
                            .action());
        }
    }

    /** As whoever is signed in, from where the window stands now. */
    public void take(WindowId id, WindowAction action) {
        take(id, prepared(action));
    }

    public void take(WindowId id, WindowAct act) {
        windows.act(id, SystemAccess.call(() -> windows.details(id).version()), act);
    }

    /** The step with everything that it needs. */
    public WindowAct prepared(WindowAction action) {
        var act = WindowAct.of(action).because("Skäl").overriding("Provas ändå");
        if (action == WindowAction.RESCHEDULE) {
            act = act.on(new WindowSchedule(Zone.today(clock).plusDays(9), LocalTime.of(8, 0), LocalTime.of(17, 0)));
        } else if (action == WindowAction.DELAY) {
            act = act.until(today().endsAt().plusSeconds(7_200));
        }
        return action.isSaidBySupplier() ? act.told(said()) : act;
    }

    public SupplierWord said() {
        return new SupplierWord("Jour hos leverantören", clock.instant(), SupplierChannel.PHONE, "Klart");
    }

    /** From 8 to 17 today, the test clock's time is 10. */
    public WindowSchedule today() {
        return new WindowSchedule(Zone.today(clock), LocalTime.of(8, 0), LocalTime.of(17, 0));
    }
}
