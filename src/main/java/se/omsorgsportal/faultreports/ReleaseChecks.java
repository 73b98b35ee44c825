package se.omsorgsportal.faultreports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.NotFound;

/** The short check that every user makes at the first login after a release (WIN-13). */
@Service
@SignedIn
@Transactional(readOnly = true)
public class ReleaseChecks {

    private static final int LATEST = 10;

    private final ReleaseAnswers answers;
    private final Windows windows;
    private final CareSystems systems;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    ReleaseChecks(
            ReleaseAnswers answers,
            Windows windows,
            CareSystems systems,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.answers = answers;
        this.windows = windows;
        this.systems = systems;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that the current user has yet to make, the latest release first; none while they stand in for somebody (ORD-11). */
    public List<ReleaseCheck> waiting(Locale language) {
        var released = user.isStandIn() ? List.<WindowSummary>of() : released();
        if (released.isEmpty()) {
            return List.of();
        }
        var done = answers.answered(
                user.id(), released.stream().map(WindowSummary::id).toList());
        return released.stream()
                .filter(window -> !done.contains(window.id()))
                .map(window -> new ReleaseCheck(
                        window.id(),
                        window.number(),
                        window.systems(),
                        systems.titles(window.systems(), language),
                        Objects.requireNonNull(window.endedAt())))
                .toList();
    }

    /** The current user has made the check and found nothing wrong. */
    @Transactional
    public void allWell(WindowId id) {
        var released = released().stream()
                .filter(window -> window.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        answers.keep(released.id(), user.myself(), CheckAnswer.ALL_WELL, clock.instant());
        audit.record(
                Act.of("release-check.done", "window", id, released.number().toString()));
    }

    /** What the checks after the latest releases have given so far. */
    @AdministratorsOnly
    public List<CheckCount> counts() {
        var released = released();
        var counts = released.isEmpty()
                ? List.<ReleaseAnswers.Count>of()
                : answers.counts(released.stream().map(WindowSummary::id).toList());
        return released.stream()
                .map(window -> new CheckCount(
                        window.id(),
                        window.number(),
                        count(counts, window.id(), CheckAnswer.ALL_WELL),
                        count(counts, window.id(), CheckAnswer.FAULT)))
                .toList();
    }

    private static long count(List<ReleaseAnswers.Count> counts, WindowId window, CheckAnswer answer) {
        return counts.stream()
                .filter(each -> each.window().equals(window) && each.answer() == answer)
                .mapToLong(ReleaseAnswers.Count::people)
                .sum();
    }

    private List<WindowSummary> released() {
        var since = clock.instant().minus(Duration.ofDays(routines.get(FaultRoutines.CHECK)));
        return windows.list(WindowFilter.OVER, 0, LATEST).stream()
                .filter(window -> window.state() == WindowState.RELEASED && isAfter(window.endedAt(), since))
                .toList();
    }

    private static boolean isAfter(@org.jspecify.annotations.Nullable Instant moment, Instant since) {
        return moment != null && moment.isAfter(since);
    }
}
