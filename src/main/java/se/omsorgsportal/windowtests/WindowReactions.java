package se.omsorgsportal.windowtests;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.RoundOpened;
import se.omsorgsportal.servicewindows.RoundReported;
import se.omsorgsportal.servicewindows.WindowCancelled;
import se.omsorgsportal.servicewindows.WindowConfirmed;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowReleased;
import se.omsorgsportal.servicewindows.WindowRescheduled;
import se.omsorgsportal.servicewindows.WindowRolledBack;

/** What the test group does when its window moves on (WIN-06, WIN-10, WIN-11). */
@Component
class WindowReactions {

    private final TestGroup group;
    private final ProtocolOpening opening;
    private final ProtocolStore protocols;
    private final RoundReports reports;
    private final Testers testers;
    private final TestWatch watch;

    WindowReactions(
            TestGroup group,
            ProtocolOpening opening,
            ProtocolStore protocols,
            RoundReports reports,
            Testers testers,
            TestWatch watch) {
        this.group = group;
        this.opening = opening;
        this.protocols = protocols;
        this.reports = reports;
        this.testers = testers;
        this.watch = watch;
    }

    /** The date is certain: the standing test resources are asked. */
    @ApplicationModuleListener
    void on(WindowConfirmed event) {
        SystemAccess.run(() -> group.inviteUnlessOver(event.window()));
    }

    @ApplicationModuleListener
    void on(WindowRescheduled event) {
        SystemAccess.run(() -> group.askAnew(event.window(), event.at()));
    }

    @ApplicationModuleListener
    void on(WindowCancelled event) {
        SystemAccess.run(() -> group.callOff(event.window(), event.at()));
    }

    @ApplicationModuleListener
    void on(RoundOpened event) {
        SystemAccess.run(() -> opening.open(event.window(), event.round(), event.at()));
    }

    @ApplicationModuleListener
    void on(RoundReported event) {
        SystemAccess.run(() -> {
            reports.make(event.window(), event.round(), event.at());
            watch.afterCommit(event.window());
        });
    }

    @ApplicationModuleListener
    void on(WindowReleased event) {
        close(event.window());
    }

    @ApplicationModuleListener
    void on(WindowRolledBack event) {
        close(event.window());
    }

    private void close(WindowId window) {
        protocols.close(window, null, testers.now());
        watch.afterCommit(window);
    }
}
