package se.omsorgsportal.windowtests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.SupplierChannel;
import se.omsorgsportal.servicewindows.SupplierWord;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowContent;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.Windows;

/** Takes windows along their way for tests, as the portal itself. */
public final class Stage {

    private final Windows windows;
    private final Clock clock;

    public Stage(ApplicationContext context) {
        windows = context.getBean(Windows.class);
        clock = context.getBean(Clock.class);
    }

    public static WindowSchedule on(LocalDate day) {
        return new WindowSchedule(day, LocalTime.of(8, 0), LocalTime.of(17, 0));
    }

    /** An urgent window with a day that the service desk has confirmed. */
    public WindowId confirmed(LocalDate day, boolean secondRound, String... systems) {
        return confirmed(on(day), secondRound, systems);
    }

    public WindowId confirmed(WindowSchedule schedule, boolean secondRound, String... systems) {
        return SystemAccess.call(() -> {
            var id = windows.create(WindowKind.URGENT, new WindowContent(Set.of(systems), secondRound, ""), schedule);
            act(id, WindowAct.of(WindowAction.ORDER).on(schedule));
            act(id, WindowAct.of(WindowAction.CONFIRM).on(schedule));
            return id;
        });
    }

    /** From confirmed to the first round. */
    public void openFirstRound(WindowId id) {
        act(id, WindowAct.of(WindowAction.START).overriding("Testas ändå."));
        act(id, said(WindowAction.UPDATE_DONE));
        act(id, WindowAct.of(WindowAction.OPEN_ROUND_1));
    }

    public void report(WindowId id) {
        act(id, WindowAct.of(WindowAction.REPORT_ROUND_1).overriding("Rapporteras ändå."));
    }

    public void again(WindowId id) {
        act(id, WindowAct.of(WindowAction.TEST_AGAIN).because("Rättat."));
    }

    public WindowAct said(WindowAction action) {
        return WindowAct.of(action).told(new SupplierWord("Leverantören", clock.instant(), SupplierChannel.PHONE, ""));
    }

    public void act(WindowId id, WindowAct act) {
        SystemAccess.run(() -> windows.act(id, windows.details(id).version(), act));
    }
}
