package se.omsorgsportal.moves;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A move as a line of a list.
 *
 * @param day the agreed day, else what was named last
 * @param daysDiffer both units have named a day, and not the same one
 * @param mine whether it waits for the reader
 * @param late the day has come and gone and the account is not changed
 */
public record MoveSummary(
        MoveId id,
        PersonId person,
        String name,
        String from,
        String to,
        MoveState state,
        Instant since,
        LocalDate day,
        boolean daysDiffer,
        @Nullable MoveObstacle obstacle,
        boolean mine,
        boolean late) {}
