package se.omsorgsportal.windowtests;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;

/** The test group of a window: who is asked, who covers what, and what the IT supplier is told of it (WIN-06). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class TestGroup {

    private static final int NEXT = 10;

    private final TesterStore store;
    private final Testers testers;
    private final TestAreas areas;
    private final TestResources resources;
    private final ProtocolOpening opening;
    private final Windows windows;
    private final People people;
    private final AuditLog audit;

    TestGroup(
            TesterStore store,
            Testers testers,
            TestAreas areas,
            TestResources resources,
            ProtocolOpening opening,
            Windows windows,
            People people,
            AuditLog audit) {
        this.store = store;
        this.testers = testers;
        this.areas = areas;
        this.resources = resources;
        this.opening = opening;
        this.windows = windows;
        this.people = people;
        this.audit = audit;
    }

    /** Everybody who is asked, in the order of the areas. */
    public List<TesterDetails> of(WindowId window) {
        var all = store.of(window);
        var names = people.names(all.stream().map(WindowTester::person).toList());
        return all.stream()
                .map(each -> each.details(names.getOrDefault(each.person(), "–")))
                .toList();
    }

    /** The matrix: for each area of each round who tests it (WIN-06). */
    public List<CoverageLine> matrix(WindowId window) {
        var summary = windows.summary(window);
        var all = of(window);
        var name = areas.names();
        var lines = new ArrayList<CoverageLine>();
        for (var round : Round.values()) {
            for (var area : areas.of(summary, round)) {
                var task = new TestTask(area, round);
                lines.add(new CoverageLine(
                        task,
                        name.apply(area),
                        all.stream().filter(each -> each.has(task)).toList()));
            }
        }
        return List.copyOf(lines);
    }

    /** The next window with a certain day and an area that nobody tests; nothing when the next one is covered. */
    public Optional<Gap> nextGap() {
        return windows.list(WindowFilter.OPEN, 0, NEXT).stream()
                .filter(window -> window.schedule() != null && window.state().compareTo(WindowState.CONFIRMED) >= 0)
                .findFirst()
                .map(window -> new Gap(window.id(), window.number().toString(), uncovered(window)))
                .filter(gap -> gap.areas() > 0);
    }

    /** A window, and how many areas of it nobody tests. */
    public record Gap(WindowId window, String number, long areas) {}

    private long uncovered(WindowSummary window) {
        return Stream.of(Round.values())
                .mapToLong(round -> testers.uncovered(window.id(), round).size())
                .sum();
    }

    /** Asks all the standing test resources of the window's areas who are not asked yet; returns how many were. */
    @Transactional
    public int invite(WindowId window) {
        var summary = windows.summary(window);
        requireDay(summary);
        var wanted = new HashMap<PersonId, Set<TestTask>>();
        var tasks = tasks(summary);
        resources.all().stream()
                .filter(each -> tasks.contains(each.task()))
                .forEach(each -> wanted.computeIfAbsent(each.person(), person -> new HashSet<>())
                        .add(each.task()));
        return (int) wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(each -> comesFor(window, each.getKey()).isEmpty())
                .filter(each -> ask(window, each.getKey(), each.getValue()))
                .count();
    }

    /** The same when the date has just been confirmed; nobody when the window has been called off meanwhile. */
    @Transactional
    void inviteUnlessOver(WindowId window) {
        if (!windows.summary(window).state().isOver()) {
            invite(window);
        }
    }

    /** Asks somebody for this window only. */
    @Transactional
    public void add(WindowId window, PersonId person, Collection<TestTask> wanted) {
        var summary = windows.summary(window);
        requireDay(summary);
        if (wanted.isEmpty() || !tasks(summary).containsAll(wanted)) {
            throw new InvalidInput("area", "windowtests.fault.area");
        }
        if (!people.find(person).map(PersonSummary::active).orElse(false)) {
            throw new InvalidInput("person", "windowtests.fault.person");
        }
        comesFor(window, person).ifPresent(absent -> {
            var names = people.names(List.of(person, absent));
            throw new TesterIsSubstitute(names.getOrDefault(person, "–"), names.getOrDefault(absent, "–"));
        });
        if (!ask(window, person, wanted)) {
            throw new InvalidInput("person", "windowtests.fault.person.known");
        }
    }

    /** Somebody need not test after all; they and their substitute are told. */
    @Transactional
    public void withdraw(TesterId id) {
        var tester = store.lock(id);
        requireDay(windows.summary(tester.window()));
        if (tester.isWithdrawn()) {
            throw new ChangedMeanwhile();
        }
        boolean covered = tester.covers();
        withdraw(tester, testers.now(), null);
        testers.warn(tester, covered);
    }

    /** The list, substitutes flagged, goes to the IT supplier. */
    @Transactional
    public void sendList(WindowId window) {
        var summary = windows.summary(window);
        requireDay(summary);
        if (store.of(window).isEmpty()) {
            throw new InvalidInput("person", "windowtests.fault.nobody");
        }
        audit.record(
                Act.of("tester-list.sent", "window", window, summary.number().toString()));
        testers.announce(new TesterListSent(window, testers.now()));
    }

    /**
     * Everybody is asked anew, for the day or the time is another; substitutes are told that it is off. Heard
     * twice, done once.
     */
    @Transactional
    void askAnew(WindowId window, Instant moved) {
        for (var tester : store.of(window)) {
            var locked = store.lock(tester.id());
            var before = locked.answer();
            var substitute = locked.substitute();
            int serial = locked.substituteSerial();
            if (locked.askAnew(moved)) {
                substitute.ifPresent(named -> release(locked, serial, named));
                testers.changed(locked, "tester.asked", before, locked.answer());
                testers.announce(new TesterInvited(window, locked.id(), locked.sequence(), true, moved, testers.now()));
            }
        }
    }

    /** The window will not be: everybody's calendar is told. */
    @Transactional
    void callOff(WindowId window, Instant cancelled) {
        for (var tester : store.of(window)) {
            withdraw(store.lock(tester.id()), cancelled, cancelled);
        }
    }

    private void withdraw(WindowTester tester, Instant at, @Nullable Instant cancelled) {
        tester.substitute().ifPresent(named -> release(tester, tester.substituteSerial(), named));
        tester.withdraw(at);
        testers.changed(tester, "tester.withdrawn", tester.answer(), null);
        testers.announce(
                new TesterWithdrawn(tester.window(), tester.id(), tester.sequence(), cancelled, testers.now()));
    }

    /** Who was to test at the moment: what happened to the window then is in a letter of their own, with the calendar (WIN-06). */
    @SystemOnly
    public Set<PersonId> asked(WindowId window, Instant moment) {
        return store.all(window).stream()
                .filter(tester -> tester.wasAsked(moment))
                .map(WindowTester::person)
                .collect(toSet());
    }

    private void release(WindowTester tester, int serial, Substitute named) {
        testers.announce(new SubstituteReleased(tester.window(), tester.id(), serial, named, testers.now()));
    }

    /** In whose place the person comes to this window: nobody can be asked for two. */
    private Optional<PersonId> comesFor(WindowId window, PersonId person) {
        return store.of(person, List.of(window)).stream()
                .filter(tester -> !tester.person().equals(person))
                .map(WindowTester::person)
                .findFirst();
    }

    private boolean ask(WindowId window, PersonId person, Collection<TestTask> wanted) {
        var known = store.of(window, person);
        if (known.isPresent() && !known.get().ask(wanted)) {
            return false;
        }
        var tester = known.orElseGet(() -> {
            var made = new WindowTester(window, person, wanted);
            store.add(made);
            return made;
        });
        opening.openLate(tester, windows.summary(window).state());
        testers.changed(tester, "tester.asked", null, tester.answer());
        testers.announce(
                new TesterInvited(window, tester.id(), tester.sequence(), known.isPresent(), null, testers.now()));
        return true;
    }

    private Set<TestTask> tasks(WindowSummary window) {
        var tasks = new HashSet<TestTask>();
        for (var round : Round.values()) {
            areas.of(window, round).forEach(area -> tasks.add(new TestTask(area, round)));
        }
        return tasks;
    }

    private static void requireDay(WindowSummary window) {
        if (window.schedule() == null || window.state().isOver()) {
            throw new TestingOver();
        }
    }
}
