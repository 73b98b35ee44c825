package se.omsorgsportal.status;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How it stands with the care systems (WIN-16).
 *
 * @param at when it was looked up
 * @param closed now, the earliest first
 * @param planned the soonest first
 * @param over lately, the latest first
 */
public record Standing(Instant at, List<Closure> closed, List<Closure> planned, List<Closure> over) {

    static Standing of(Instant at, Collection<Closure> all) {
        return new Standing(
                at,
                all.stream()
                        .filter(one -> one.isClosed(at))
                        .sorted(Closure.SOONEST)
                        .toList(),
                all.stream()
                        .filter(one -> one.phase() == ClosurePhase.PLANNED && !one.isClosed(at))
                        .sorted(Closure.SOONEST)
                        .toList(),
                all.stream()
                        .filter(one -> one.phase().isOver())
                        .sorted(Closure.LATEST)
                        .toList());
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    public Stream<Closure> all() {
        return Stream.of(closed, planned, over).flatMap(List::stream);
    }

    /** When something of it changed last; nothing when there is nothing. */
    public Optional<Instant> changed() {
        return all().map(Closure::changed).max(Comparator.naturalOrder());
    }
}
