package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.Zone;

/** Looks whether the conditions of a step hold, with the help of the modules that test (WIN-06, WIN-12). */
@Component
class WindowGate {

    private final ObjectProvider<RoundResults> results;
    private final ObjectProvider<Coverage> coverage;
    private final Clock clock;

    WindowGate(ObjectProvider<RoundResults> results, ObjectProvider<Coverage> coverage, Clock clock) {
        this.results = results;
        this.coverage = coverage;
        this.clock = clock;
    }

    /** What stands in the way of the step, in the order of the conditions. */
    List<WindowObstacle> obstacles(ServiceWindow window, WindowTransition line) {
        var found = new ArrayList<WindowObstacle>();
        line.needs().stream().sorted().forEach(condition -> {
            var which = missing(window, line, condition);
            if (!which.isEmpty()) {
                found.add(new WindowObstacle(condition, List.copyOf(which)));
            }
        });
        return List.copyOf(found);
    }

    private Set<String> missing(ServiceWindow window, WindowTransition line, WindowCondition condition) {
        var id = window.id();
        return switch (condition) {
            case DAY_HAS_COME -> dayToCome(window);
            case AREAS_COVERED -> uncovered(window);
            case PROTOCOLS_FILLED_IN -> {
                var round = line.action().round().orElseThrow();
                yield standings(id, round).allMatch(RoundStanding::everyProtocolFilledIn)
                        ? Set.of()
                        : Set.of(round.name());
            }
            case ROUNDS_REPORTED -> unreported(window);
            case ALL_CLEAR_GIVEN ->
                window.state() == WindowState.CLEARED
                        ? Set.of()
                        : Set.of(window.state().name());
            case NO_BLOCKING_FAULT -> {
                int open = rounds(window)
                        .flatMap(round -> standings(id, round))
                        .mapToInt(RoundStanding::openBlockingFaults)
                        .sum();
                yield open == 0 ? Set.of() : Set.of(Integer.toString(open));
            }
        };
    }

    private Set<String> dayToCome(ServiceWindow window) {
        var schedule = window.schedule();
        return schedule == null || schedule.day().isAfter(Zone.today(clock))
                ? Set.of(schedule == null ? "–" : schedule.day().toString())
                : Set.of();
    }

    private Set<String> uncovered(ServiceWindow window) {
        var areas = new LinkedHashSet<String>();
        rounds(window)
                .forEach(round ->
                        coverage.orderedStream().forEach(each -> areas.addAll(each.uncovered(window.id(), round))));
        return areas;
    }

    private static Set<String> unreported(ServiceWindow window) {
        var rounds = new LinkedHashSet<String>();
        rounds(window).filter(round -> !window.isReported(round)).forEach(round -> rounds.add(round.name()));
        return rounds;
    }

    private Stream<RoundStanding> standings(WindowId id, Round round) {
        return results.orderedStream().map(each -> each.standing(id, round));
    }

    private static Stream<Round> rounds(ServiceWindow window) {
        return Stream.of(Round.values()).filter(round -> round == Round.LOCAL || window.secondRound());
    }
}
