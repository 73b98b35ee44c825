package se.omsorgsportal.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.status.Closure;
import se.omsorgsportal.status.ClosureCause;
import se.omsorgsportal.status.ClosurePhase;
import se.omsorgsportal.status.Standing;

/** What everybody may know of the systems, as the API gives it (WIN-16). */
record StatusJson(
        boolean open,
        Instant at,
        @Nullable Instant changed,
        List<ClosureJson> closed,
        List<ClosureJson> planned,
        List<ClosureJson> over) {

    /** A time in which systems may not be used. */
    record ClosureJson(
            String id,
            String number,
            ClosureCause cause,
            ClosurePhase phase,
            List<String> systems,
            Instant start,
            @Nullable Instant estimate,
            @Nullable Instant begun,
            @Nullable Instant ended,
            boolean late,
            Instant changed,
            int revision) {}

    static StatusJson of(Standing standing) {
        return new StatusJson(
                standing.isOpen(),
                standing.at(),
                standing.changed().orElse(null),
                closures(standing.closed(), standing.at()),
                closures(standing.planned(), standing.at()),
                closures(standing.over(), standing.at()));
    }

    private static List<ClosureJson> closures(List<Closure> some, Instant now) {
        return some.stream()
                .map(each -> new ClosureJson(
                        each.id().toString(),
                        each.number(),
                        each.cause(),
                        each.phase(),
                        OrderJson.texts(each.systems()),
                        each.start(),
                        each.estimate(),
                        each.begun(),
                        each.ended(),
                        each.isLate(now),
                        each.changed(),
                        each.revision()))
                .toList();
    }
}
