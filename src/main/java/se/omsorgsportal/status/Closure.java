package se.omsorgsportal.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which care systems may not be used, as far as the public may know it: nothing of who works on it or what they
 * say to each other (WIN-16).
 *
 * @param id the same for good, also when the days change
 * @param number as people name it
 * @param systems codes of the catalogue
 * @param start announced, or as it was when nothing was announced
 * @param estimate when it is thought to be over; none when nobody knows
 * @param begun when the systems were really closed, once they were
 * @param ended when they were open again, or the plan was given up
 * @param revision rises with every change
 */
public record Closure(
        UUID id,
        String number,
        ClosureCause cause,
        ClosurePhase phase,
        Set<String> systems,
        Instant start,
        @Nullable Instant estimate,
        @Nullable Instant begun,
        @Nullable Instant ended,
        Instant changed,
        int revision) {

    static final Comparator<Closure> SOONEST =
            Comparator.comparing(Closure::start).thenComparing(Closure::id);
    static final Comparator<Closure> LATEST =
            Comparator.comparing(Closure::end).reversed().thenComparing(Closure::id);

    /**
     * Whether the systems may not be used now. People have been told a time from which they may not, so the plan closes them
     * even when nobody has said that the work has begun; but only people open them, never the clock (WIN-04).
     */
    public boolean isClosed(Instant now) {
        return phase == ClosurePhase.CLOSED || (phase == ClosurePhase.PLANNED && !start.isAfter(now));
    }

    /** It should be over by now, and is not. */
    public boolean isLate(Instant now) {
        return isClosed(now) && estimate != null && estimate.isBefore(now);
    }

    /** From when the systems are or were closed. */
    public Instant from() {
        return begun == null ? start : begun;
    }

    /** When it was over, or else is thought to be. */
    public Instant end() {
        return Objects.requireNonNullElse(ended, Objects.requireNonNullElse(estimate, from()));
    }
}
