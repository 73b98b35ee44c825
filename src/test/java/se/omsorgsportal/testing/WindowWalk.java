package se.omsorgsportal.testing;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
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
import se.omsorgsportal.shared.Zone;

/** Urgent windows of today with one round, walked along the machine by the portal itself. */
public final class WindowWalk {

    private static final List<WindowAction> WAY = List.of(
            WindowAction.ORDER,
            WindowAction.CONFIRM,
            WindowAction.ANNOUNCE,
            WindowAction.START,
            WindowAction.UPDATE_DONE,
            WindowAction.OPEN_ROUND_1,
            WindowAction.REPORT_ROUND_1,
            WindowAction.CLEAR,
            WindowAction.RELEASE);

    /** What the supplier says in these windows: never to be seen by the public. */
    public static final String SUPPLIER_WORD = "Internt ord från leverantören";

    private final Windows windows;
    private final Clock clock;
    private final WindowId id;
    private int steps;

    public WindowWalk(Windows windows, Clock clock, String... systems) {
        this.windows = windows;
        this.clock = clock;
        this.id = SystemAccess.call(() -> windows.create(
                WindowKind.URGENT, new WindowContent(Set.of(systems), false, "Intern verkan"), schedule()));
    }

    /** Up to and with the action. */
    public WindowWalk to(WindowAction last) {
        while (steps <= WAY.indexOf(last)) {
            take(WAY.get(steps++));
        }
        return this;
    }

    public WindowWalk take(WindowAction action) {
        var act = WindowAct.of(action).because("Skäl").overriding("Provas ändå");
        if (action == WindowAction.ORDER || action == WindowAction.CONFIRM) {
            act = act.on(schedule());
        }
        if (action.isSaidBySupplier()) {
            act = act.told(new SupplierWord("Jour", clock.instant(), SupplierChannel.PHONE, SUPPLIER_WORD));
        }
        var ready = act;
        SystemAccess.run(() -> windows.act(id, windows.details(id).version(), ready));
        return this;
    }

    public WindowId id() {
        return id;
    }

    public String number() {
        return SystemAccess.call(() -> windows.details(id).number().toString());
    }

    private WindowSchedule schedule() {
        return new WindowSchedule(Zone.today(clock), LocalTime.of(18, 0), LocalTime.of(22, 0));
    }
}
