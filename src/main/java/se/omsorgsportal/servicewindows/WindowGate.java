package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** Looks at the window as it is now; each question is asked of the other modules once. */
    Look look(ServiceWindow window) {
        return new Look(window);
    }

    /** One look at a window. */
    class Look {

        private final ServiceWindow window;
        private final Map<Round, List<RoundStanding>> standings = new EnumMap<>(Round.class);

        private Look(ServiceWindow window) {
            this.window = window;
        }

        /** What stands in the way of the step, in the order of the conditions. */
        List<WindowObstacle> obstacles(WindowTransition line) {
            return line.needs().stream()
                    .sorted()
                    .map(condition -> new WindowObstacle(condition, List.copyOf(missing(line, condition))))
                    .filter(found -> !found.which().isEmpty())
                    .toList();
        }

        private Set<String> missing(WindowTransition line, WindowCondition condition) {
            return switch (condition) {
                case DAY_HAS_COME -> dayToCome(window);
                case AREAS_COVERED -> uncovered(window);
                case PROTOCOLS_FILLED_IN -> unfilled(line.action().round().orElseThrow());
                case ROUNDS_REPORTED -> unreported(window);
                case ALL_CLEAR_GIVEN ->
                    window.state() == WindowState.CLEARED
                            ? Set.of()
                            : Set.of(window.state().name());
                case NO_BLOCKING_FAULT -> blocking();
            };
        }

        private Set<String> unfilled(Round round) {
            return standings(round).stream().allMatch(RoundStanding::everyProtocolFilledIn)
                    ? Set.of()
                    : Set.of(round.name());
        }

        private Set<String> blocking() {
            int open = rounds(window)
                    .flatMap(round -> standings(round).stream())
                    .mapToInt(RoundStanding::openBlockingFaults)
                    .sum();
            return open == 0 ? Set.of() : Set.of(Integer.toString(open));
        }

        private List<RoundStanding> standings(Round round) {
            return standings.computeIfAbsent(
                    round,
                    each -> results.orderedStream()
                            .map(asked -> asked.standing(window.id(), each))
                            .toList());
        }
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

    private static Stream<Round> rounds(ServiceWindow window) {
        return Stream.of(Round.values()).filter(round -> round == Round.LOCAL || window.secondRound());
    }
}
