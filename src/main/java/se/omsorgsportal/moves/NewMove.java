package se.omsorgsportal.moves;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * What a superuser fills in to begin a move; anything may still be missing.
 *
 * @param side which of the units is the superuser's
 * @param doneInCareSystem that the person is inactivated, or added, in LC Utförare from the day
 */
public record NewMove(
        MoveSide side,
        @Nullable PersonId person,
        @Nullable UnitId from,
        @Nullable UnitId to,
        @Nullable LocalDate day,
        boolean doneInCareSystem) {}
