package se.omsorgsportal.moves;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.shared.PersonId;

/**
 * A move in full, with what the reader can do.
 *
 * @param version handed back with an act
 * @param since when it came into its state
 * @param agreedDay once both units have named the same
 * @param obstacle why the portal itself called it off
 * @param steps everything that happened, oldest first
 * @param mySides the sides whose unit the reader acts for
 */
public record MoveDetails(
        MoveId id,
        long version,
        PersonId person,
        String name,
        UnitSummary from,
        UnitSummary to,
        MoveState state,
        Instant since,
        @Nullable MoveLeg leaving,
        @Nullable MoveLeg receiving,
        @Nullable LocalDate agreedDay,
        @Nullable MoveObstacle obstacle,
        List<Step> steps,
        Set<MoveSide> mySides,
        Set<MoveAction> actions) {

    /**
     * @param day the day that was named
     * @param by who did it; nobody when the portal did
     * @param forWhom whose stand-in did it
     */
    public record Step(
            MoveStepKind what,
            MoveState state,
            @Nullable LocalDate day,
            @Nullable PersonId by,
            @Nullable PersonId forWhom,
            Instant at,
            String comment) {}

    public UnitSummary unit(MoveSide side) {
        return side == MoveSide.LEAVING ? from : to;
    }

    public @Nullable MoveLeg leg(MoveSide side) {
        return side == MoveSide.LEAVING ? leaving : receiving;
    }

    /** Both have named a day, and not the same one. */
    public boolean daysDiffer() {
        return leaving != null && receiving != null && !Objects.equals(leaving.day(), receiving.day());
    }

    /** The day as it looks now: the agreed one, else what was named last. */
    public @Nullable LocalDate day() {
        if (agreedDay != null) {
            return agreedDay;
        }
        var last = leg(state == MoveState.AWAITING_LEAVING ? MoveSide.RECEIVING : MoveSide.LEAVING);
        var named = last != null ? last : leaving != null ? leaving : receiving;
        return named == null ? null : named.day();
    }
}
