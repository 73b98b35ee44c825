package se.omsorgsportal.windowtests;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** What the signed-in person is asked to test, and their answers: the same as by the links, without one (WIN-06, WIN-08). */
@Service
@SignedIn
@Transactional(readOnly = true)
public class MyTests {

    private static final int MOST = 100;

    private final TesterStore store;
    private final Replies replies;
    private final LinkDesk desk;
    private final TestAreas areas;
    private final Windows windows;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    MyTests(
            TesterStore store,
            Replies replies,
            LinkDesk desk,
            TestAreas areas,
            Windows windows,
            People people,
            CurrentUser user,
            Clock clock) {
        this.store = store;
        this.replies = replies;
        this.desk = desk;
        this.areas = areas;
        this.windows = windows;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** In windows that are planned or in progress, the next one first; a tester may know of one before it is announced. */
    public List<MyTest> mine() {
        if (user.isStandIn()) {
            return List.of(); // somebody was asked as themselves, not as whom they stand in for (ORD-11)
        }
        var me = user.id();
        var open = SystemAccess.call(() -> windows.list(WindowFilter.OPEN, 0, MOST)).stream()
                .filter(window -> window.schedule() != null)
                .collect(toMap(WindowSummary::id, window -> window));
        var found = store.of(me, open.keySet());
        var names = names(found);
        return found.stream()
                .map(tester -> mine(tester, open, names, me))
                .sorted(Comparator.comparing(
                                (MyTest test) -> schedule(test.window()).startsAt())
                        .thenComparing(test -> test.tester().id().value()))
                .toList();
    }

    private MyTest mine(
            WindowTester tester, Map<WindowId, WindowSummary> open, Map<PersonId, String> names, PersonId me) {
        var window = Objects.requireNonNull(open.get(tester.window()));
        boolean asSubstitute = !tester.person().equals(me);
        boolean isMine = asSubstitute == tester.standsIn();
        return new MyTest(
                tester.details(names.getOrDefault(tester.person(), "–")),
                window,
                asSubstitute,
                areas.named(
                        tester.tasks().stream().map(TestTask::area).distinct().toList()),
                schedule(window).isOn(Zone.today(clock)),
                isMine ? desk.protocol(tester, asSubstitute, schedule(window)) : null);
    }

    private static WindowSchedule schedule(WindowSummary window) {
        return Objects.requireNonNull(window.schedule());
    }

    private Map<PersonId, String> names(List<WindowTester> found) {
        Set<PersonId> ids = new HashSet<>();
        found.forEach(tester -> ids.add(tester.person()));
        return people.names(ids);
    }

    @Transactional
    public void reply(TesterId id, Reply reply) {
        user.requireMyself();
        var tester = store.lock(id);
        if (user.is(tester.person())) {
            replies.take(tester, reply);
        } else if (tester.substitute().map(Substitute::person).filter(user::is).isPresent()) {
            replies.takeFromSubstitute(tester, reply.choice());
        } else {
            throw new OutsideScope("tester " + id);
        }
    }
}
