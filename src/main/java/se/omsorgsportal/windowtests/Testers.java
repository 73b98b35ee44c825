package se.omsorgsportal.windowtests;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.Windows;

/** What every change to a tester brings with it: the log, the announcement, the open pages, and a word when an area loses its last one. */
@Component
class Testers {

    private final TesterStore testers;
    private final TestAreas areas;
    private final Windows windows;
    private final TestWatch watch;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Testers(
            TesterStore testers,
            TestAreas areas,
            Windows windows,
            TestWatch watch,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.testers = testers;
        this.areas = areas;
        this.windows = windows;
        this.watch = watch;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** As the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void announce(Object event) {
        events.publishEvent(event);
    }

    /** @param what as {@code tester.answered} */
    void changed(WindowTester tester, String what, @Nullable Object before, @Nullable Object after) {
        audit.record(Act.of(what, "window-tester", tester.id(), label(tester))
                .about(tester.person())
                .changed("state", before, after));
        watch.afterCommit(tester.window());
    }

    private static String label(WindowTester tester) {
        return tester.window().toString().substring(24);
    }

    /** Which areas of a round nobody covers, in the order of the catalogue. */
    List<String> uncovered(WindowId window, Round round) {
        var all = testers.of(window);
        return areas.of(SystemAccess.call(() -> windows.summary(window)), round).stream()
                .filter(area -> all.stream().noneMatch(each -> each.covers(new TestTask(area, round))))
                .toList();
    }

    /** Tells the administrators when the change has left an area without anybody. */
    void warn(WindowTester changed, boolean coveredBefore) {
        if (!coveredBefore || changed.covers()) {
            return;
        }
        testers.flush();
        for (var round : Round.values()) {
            var lost = new ArrayList<>(uncovered(changed.window(), round));
            lost.retainAll(changed.tasks().stream()
                    .filter(task -> task.round() == round)
                    .map(TestTask::area)
                    .toList());
            if (!lost.isEmpty()) {
                announce(new AreasUncovered(changed.window(), round, List.copyOf(lost), now()));
            }
        }
    }
}
