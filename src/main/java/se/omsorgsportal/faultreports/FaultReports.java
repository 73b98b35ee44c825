package se.omsorgsportal.faultreports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** Faults as users report them, and what the administrators make of them (WIN-13). Everybody reports; each sees their own. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class FaultReports {

    private static final Duration STILL_SHOWN = Duration.ofDays(7);
    private static final int MINE = 20;

    private final FaultReportStore faults;
    private final FaultInput input;
    private final FaultWords words;
    private final ReleaseAnswers answers;
    private final Windows windows;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FaultReports(
            FaultReportStore faults,
            FaultInput input,
            FaultWords words,
            ReleaseAnswers answers,
            Windows windows,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.faults = faults;
        this.input = input;
        this.words = words;
        this.answers = answers;
        this.windows = windows;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The units from which the current user can report; empty for who belongs to none. */
    public List<UnitSummary> units() {
        return input.mine();
    }

    /** Tells the administrators, also what somebody met as a stand-in. Throws {@link TooManyFaults} and {@link se.omsorgsportal.shared.InvalidInput}. */
    @Transactional
    public FaultId report(NewFault typed) {
        var wanted = input.checked(typed);
        var me = user.id();
        var now = clock.instant();
        int most = routines.get(FaultRoutines.A_DAY);
        if (faults.countSince(me, now.minus(Duration.ofDays(1))) >= most) {
            throw new TooManyFaults(most);
        }
        var window = wanted.window();
        if (window != null) {
            seenAfter(window, me, now);
        }
        var system = Objects.requireNonNull(wanted.system());
        var number = faults.nextNumber(Zone.today(clock).getYear());
        var report = new FaultReport(number, system, wanted, me, now);
        faults.add(report);
        faults.add(new FaultStep(report, user.actor(), now, ""));
        audit.record(Act.of("fault.reported", "fault", report.id(), number.toString())
                .changed("system", null, system)
                .changed("unit", null, wanted.unit()));
        events.publishEvent(new FaultReported(report.id(), me, system, now));
        return report.id();
    }

    /**
     * Throws {@link NotFound} for a window that the user may not know of, or after which nothing can have been seen yet.
     * The check after it is everybody's own: a stand-in's report leaves both still to make theirs (ORD-11).
     */
    private void seenAfter(WindowId id, PersonId who, Instant at) {
        var state = windows.summary(id).state();
        if (state == WindowState.RELEASED && !user.isStandIn()) {
            answers.keep(id, who, CheckAnswer.FAULT, at);
        } else if (state != WindowState.RELEASED && state != WindowState.ROLLED_BACK) {
            throw new NotFound();
        }
    }

    /** For administrators, and for whoever reported it, also as a stand-in. */
    public FaultDetails details(FaultId id) {
        var report = faults.require(id);
        boolean administrator = user.has(Role.ADMINISTRATOR);
        if (!administrator && !user.id().equals(report.reportedBy())) {
            throw new NotFound();
        }
        return words.details(
                report, faults.steps(id), administrator ? report.state().next() : Set.of());
    }

    /** The current user's own that are open, or were closed lately; the latest first. */
    public List<FaultLine> mine() {
        return words.lines(faults.of(user.id(), clock.instant().minus(STILL_SHOWN), MINE));
    }

    @AdministratorsOnly
    public List<FaultLine> page(FaultChoice choice, int offset, int limit) {
        return words.lines(faults.page(choice.states(), offset, limit));
    }

    /** How many nobody has done anything about. */
    @AdministratorsOnly
    public long waiting() {
        return faults.count(FaultReportState.REPORTED);
    }

    /** Where the open ones sit, by system; those at the most units first. */
    @AdministratorsOnly
    public List<FaultSpread> spread() {
        var heaps = faults.heaps();
        var names = words.names(heaps);
        var bySystem = new HashMap<String, List<FaultSpread.AtUnit>>();
        heaps.forEach(heap -> bySystem.computeIfAbsent(names.system(heap.system()), system -> new ArrayList<>())
                .add(new FaultSpread.AtUnit(names.unit(heap.unit()), heap.reports())));
        int many = routines.get(FaultRoutines.GENERAL);
        return bySystem.entrySet().stream()
                .map(each -> new FaultSpread(
                        each.getKey(),
                        each.getValue().stream()
                                .sorted(Comparator.comparing(FaultSpread.AtUnit::reports)
                                        .reversed()
                                        .thenComparing(FaultSpread.AtUnit::unit))
                                .toList(),
                        each.getValue().size() >= many))
                .sorted(FaultSpread.WIDEST)
                .toList();
    }

    /** @param comment what came of it; the reporter reads it */
    @Transactional
    @AdministratorsOnly
    public void become(FaultId id, long version, FaultReportState next, String comment) {
        var said = next.isOpen() ? FreeText.optional("comment", comment) : FreeText.required("comment", comment);
        var report = faults.lock(id, version);
        var before = report.state();
        var now = clock.instant();
        report.become(next, now);
        faults.add(new FaultStep(report, user.actor(), now, said));
        audit.record(
                Act.of("fault.changed", "fault", id, report.number().toString()).changed("state", before, next));
        if (!next.isOpen()) {
            events.publishEvent(new FaultClosed(id, report.reportedBy(), next, now));
        }
    }
}
