package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;

/** Writes what happened to a window: its history, the audit log, and the announcement to the other modules. */
@Component
class WindowHistory {

    private final WindowStore windows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    WindowHistory(
            WindowStore windows, AuditLog audit, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.windows = windows;
        this.audit = audit;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Nobody when the portal itself is at work. */
    @Nullable
    Actor actor() {
        return user.user().map(PortalUser::actor).orElse(null);
    }

    /** A step along the machine. */
    void moved(ServiceWindow window, WindowAct act, WindowState before, Instant at) {
        windows.add(new WindowStep(window, act, actor(), at));
        audit.record(act(name(act.action()), window)
                .changed("state", before, window.state())
                .changed("day", null, act.schedule())
                .changed("until", null, act.until())
                .changed("override", "", act.override()));
    }

    /** It was planned, or what it is about was changed. */
    void described(ServiceWindow window, String what, @Nullable WindowContent before) {
        windows.add(new WindowStep(window, null, actor(), now()));
        audit.record(act(what, window)
                .changed("systems", before == null ? null : before.systems(), window.systems())
                .changed("second-round", before == null ? null : before.secondRound(), window.secondRound())
                .changed("effect", before == null ? null : before.effect(), window.effect()));
    }

    /** Other dates are proposed. */
    void dates(ServiceWindow window, List<WindowSchedule> before, List<WindowSchedule> now) {
        audit.record(act("window.dates", window).changed("dates", before.isEmpty() ? null : before, now));
    }

    void said(ServiceWindow window, @Nullable WindowAction action, SupplierWord said) {
        var by = actor();
        windows.add(new SupplierMessage(window.id(), action, said, by == null ? null : by.id(), now()));
        audit.record(act("window.supplier-said", window)
                .changed("said-at", null, said.at())
                .changed("channel", null, said.how()));
    }

    /** Goes last, when all that it tells is in place. */
    void announce(Object event) {
        events.publishEvent(event);
    }

    static Act act(String what, ServiceWindow window) {
        return Act.of(what, "window", window.id(), window.number().toString());
    }

    private static String name(WindowAction action) {
        return "window." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
