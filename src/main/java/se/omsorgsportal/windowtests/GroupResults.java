package se.omsorgsportal.windowtests;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.servicewindows.Coverage;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.RoundResults;
import se.omsorgsportal.servicewindows.RoundStanding;
import se.omsorgsportal.servicewindows.WindowId;

/** What the window's gates are told of its tests (WIN-06, WIN-10, WIN-12). */
@Component
class GroupResults implements Coverage, RoundResults {

    private final Testers testers;
    private final TesterStore store;
    private final ProtocolStore protocols;
    private final FaultStore faults;
    private final TestAreas areas;

    GroupResults(Testers testers, TesterStore store, ProtocolStore protocols, FaultStore faults, TestAreas areas) {
        this.testers = testers;
        this.store = store;
        this.protocols = protocols;
        this.faults = faults;
        this.areas = areas;
    }

    @Override
    public List<String> uncovered(WindowId window, Round round) {
        return areas.named(testers.uncovered(window, round));
    }

    /**
     * Whoever is away and has nobody in their place need not fill in: that shows as areas nobody covers. But a round in which
     * nobody at all has tested is not filled in.
     */
    @Override
    public RoundStanding standing(WindowId window, Round round) {
        var counts = protocols.counts(window, round);
        var present = store.of(window).stream()
                .filter(tester -> tester.isIn(round) && !tester.presence().isAbsent())
                .toList();
        boolean filledIn = !present.isEmpty()
                && present.stream().allMatch(tester -> {
                    var count = counts.get(tester.id());
                    return count != null && count.steps() == count.passed() + count.failed() + count.blocked();
                });
        return new RoundStanding(filledIn, faults.openBlocking(window, round));
    }
}
