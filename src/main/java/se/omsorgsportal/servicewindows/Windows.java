package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.InvalidInput.Fault;

/** The service windows: planned by the administrators, moved along the machine, read by all as fits their role (WIN-01, WIN-15). */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Windows {

    private final WindowStore windows;
    private final WindowInput input;
    private final WindowPlanning planning;
    private final WindowGate gate;
    private final WindowAccess access;
    private final WindowHistory history;

    Windows(
            WindowStore windows,
            WindowInput input,
            WindowPlanning planning,
            WindowGate gate,
            WindowAccess access,
            WindowHistory history) {
        this.windows = windows;
        this.input = input;
        this.planning = planning;
        this.gate = gate;
        this.access = access;
        this.history = history;
    }

    /** Begins the planning of a window; a day may be thought of already. */
    @Transactional
    @AdministratorsOnly
    public WindowId create(WindowKind kind, WindowContent content, @Nullable WindowSchedule thoughtOf) {
        var window =
                new ServiceWindow(windows.nextNumber(planning.year()), kind, input.content(content), history.now());
        if (thoughtOf != null) {
            var faults = new ArrayList<Fault>();
            input.check(thoughtOf, faults);
            WindowInput.refuse(faults);
            window.schedule(thoughtOf);
        }
        windows.add(window);
        history.described(window, "window.planned", null);
        history.announce(new WindowChanged(window.id(), history.now()));
        return window.id();
    }

    /** Whether a window over these systems has a second round unless somebody says otherwise (WIN-09). */
    @AdministratorsOnly
    public boolean secondRoundByDefault(Collection<String> systems) {
        return planning.secondRound(systems);
    }

    /** Changes what the window is about, until everybody is told. */
    @Transactional
    @AdministratorsOnly
    public void describe(WindowId id, long version, WindowContent content) {
        var wanted = input.content(content);
        var window = windows.lock(id, version);
        var before = new WindowContent(window.systems(), window.secondRound(), window.effect());
        window.describe(wanted);
        history.described(window, "window.described", before);
        history.announce(new WindowChanged(id, history.now()));
    }

    /** The window, its history and what this user may do with it now. */
    public WindowDetails details(WindowId id) {
        var window = windows.require(id);
        access.requireReadable(window);
        return details(window);
    }

    /** The same without its history and what can be done, for those who need only know what it is. */
    public WindowSummary summary(WindowId id) {
        var window = windows.require(id);
        access.requireReadable(window);
        return window.summary();
    }

    /** The window that people call so. */
    public Optional<WindowSummary> find(WindowNumber number) {
        return windows.find(number).filter(access::isReadable).map(ServiceWindow::summary);
    }

    public List<WindowSummary> list(WindowFilter filter, int offset, int limit) {
        return summaries(windows.page(filter.states(), access.visible(), offset, limit));
    }

    /** Every window on these days that the user may know of, the called-off ones too; by day. */
    public List<WindowSummary> between(LocalDate from, LocalDate to) {
        return summaries(windows.between(from, to, access.visible()));
    }

    /** What everybody may know of: announced or in progress; the next one first (WIN-16). */
    public List<WindowSummary> open() {
        return summaries(windows.page(WindowFilter.OPEN.states(), WindowStore.Visible.ANNOUNCED, 0, Integer.MAX_VALUE));
    }

    /** How often these windows have changed, and when last; one query for all (WIN-16). */
    public Map<WindowId, WindowRevision> revisions(Collection<WindowId> ids) {
        return ids.isEmpty() ? Map.of() : windows.revisions(ids);
    }

    /**
     * Takes a step along the machine.
     *
     * @param version of the window as the user has seen it
     */
    @Transactional
    @AdministratorsOnly
    public void act(WindowId id, long version, WindowAct typed) {
        var window = windows.lock(id, version);
        var line = window.transition(typed.action())
                .filter(access::may)
                .orElseThrow(() -> new WindowStepNotPossible(window.number()));
        var act = input.act(typed, window);
        var obstacles = gate.look(window).obstacles(line);
        if (!obstacles.isEmpty() && !(option(line, obstacles).isOpen() && act.isOverriding())) {
            throw new WindowObstructed(window.number(), obstacles);
        }
        carryOut(window, obstacles.isEmpty() ? act.overriding("") : act);
    }

    private void carryOut(ServiceWindow window, WindowAct act) {
        var at = history.now();
        var before = window.state();
        var earlier = window.schedule();
        window.move(act.action(), at);
        if (act.schedule() != null) {
            window.schedule(act.schedule());
        }
        if (act.until() != null) {
            window.delay(act.until());
        }
        if (act.said() != null) {
            history.said(window, act.action(), act.said());
        }
        history.moved(window, act, before, at);
        WindowEvents.of(window, act, before, earlier, at).ifPresent(history::announce);
        history.announce(new WindowChanged(window.id(), at));
    }

    /** Writes down what the supplier said where no step rests on it. */
    @Transactional
    @AdministratorsOnly
    public void note(WindowId id, SupplierWord typed) {
        var said = input.said(typed);
        var window = windows.require(id);
        history.said(window, null, said);
        history.announce(new WindowChanged(id, history.now()));
    }

    private List<WindowSummary> summaries(List<ServiceWindow> found) {
        return found.stream().map(ServiceWindow::summary).toList();
    }

    private WindowDetails details(ServiceWindow window) {
        boolean openly = !access.isAdministrator();
        var steps = windows.steps(window.id()).stream()
                .map(step -> step.details(openly))
                .toList();
        var messages = openly
                ? List.<WindowDetails.Message>of()
                : windows.messages(window.id()).stream()
                        .map(SupplierMessage::details)
                        .toList();
        return new WindowDetails(
                window.id(),
                window.version(),
                window.number(),
                window.kind(),
                window.state(),
                window.since(),
                window.systems(),
                window.schedule(),
                window.expectedEnd(),
                window.secondRound(),
                window.effect(),
                window.announcedAt(),
                window.startedAt(),
                window.endedAt(),
                window.isLate(history.now()),
                steps,
                messages,
                options(window));
    }

    private List<WindowOption> options(ServiceWindow window) {
        var look = gate.look(window);
        return WindowMachine.from(window.state(), window.kind(), window.secondRound())
                .filter(access::may)
                .map(line -> option(line, look.obstacles(line)))
                .toList();
    }

    private static WindowOption option(WindowTransition line, List<WindowObstacle> obstacles) {
        return new WindowOption(line.action(), line.to(), obstacles);
    }
}
