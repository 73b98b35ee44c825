package se.omsorgsportal.windowtests;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.NotFound;

/** The faults of a window, on their way to the supplier and back (WIN-10, WIN-12). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Faults {

    private final FaultStore faults;
    private final Testers testers;
    private final TestWatch watch;
    private final AuditLog audit;

    Faults(FaultStore faults, Testers testers, TestWatch watch, AuditLog audit) {
        this.faults = faults;
        this.testers = testers;
        this.watch = watch;
        this.audit = audit;
    }

    /** What stops the release first. */
    public List<FaultLine> of(WindowId window) {
        return faults.of(window);
    }

    /** @param version as the user has seen it */
    @Transactional
    public void change(long number, long version, FaultState state, boolean blocking, String note) {
        var words = FreeText.optional("note", note);
        var fault = faults.lock(number).orElseThrow(NotFound::new);
        if (fault.version() != version) {
            throw new ChangedMeanwhile();
        }
        if (state != fault.state() && !fault.state().next().contains(state)) {
            throw new ChangedMeanwhile();
        }
        faults.change(number, state, blocking, words, testers.now());
        audit.record(Act.of("test-fault.changed", "test-fault", number, Long.toString(number))
                .changed("state", fault.state(), state)
                .changed("blocking", fault.blocking(), blocking));
        watch.afterCommit(fault.window());
    }
}
