package se.omsorgsportal.renewal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A renewal run.
 *
 * @param asOf the day that the verdicts count from
 * @param lapseTo the run has the accounts whose last day is at latest this
 * @param covered whether the logs told about every day that matters
 * @param undoUntil until when it can be undone, once it is executed
 */
public record RunDetails(
        RunId id,
        RunState state,
        PersonId madeBy,
        Instant madeAt,
        LocalDate asOf,
        LocalDate lapseTo,
        RenewalRule rule,
        boolean covered,
        int accounts,
        @Nullable PersonId executedBy,
        @Nullable Instant executedAt,
        @Nullable Instant undoUntil,
        @Nullable PersonId undoneBy) {

    public boolean isUndoable(Instant now) {
        return state == RunState.EXECUTED && undoUntil != null && now.isBefore(undoUntil);
    }
}
