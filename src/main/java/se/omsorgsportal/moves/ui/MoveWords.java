package se.omsorgsportal.moves.ui;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.moves.MoveObstacle;
import se.omsorgsportal.moves.MoveState;
import se.omsorgsportal.moves.MoveSummary;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** How a move's state is said: who has it, and since when. */
final class MoveWords {

    private MoveWords() {}

    static StatusBadge badge(MoveState state, boolean mine, boolean late) {
        return new StatusBadge(
                mine && state.isOpen() ? Texts.of("moves.waits-for-you") : Texts.of(state), tone(state, mine, late));
    }

    private static Tone tone(MoveState state, boolean mine, boolean late) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case CALLED_OFF -> Tone.NEUTRAL;
            case AGREED -> Tone.INFO;
            case AWAITING_LEAVING, AWAITING_RECEIVING, AWAITING_ACCOUNT ->
                late ? Tone.BAD : mine ? Tone.WARNING : Tone.INFO;
        };
    }

    /** Who has it now, by name, and since when. */
    static String holder(MoveState state, String from, String to, Instant since, Clock clock) {
        var key = "moves.holder." + state.name();
        var unit = state == MoveState.AWAITING_LEAVING ? from : to;
        return state.isOpen() ? Texts.of(key, unit, Dates.ago(since, clock)) : Texts.of(key, Dates.moment(since));
    }

    static String holder(MoveSummary move, Clock clock) {
        return holder(move.state(), move.from(), move.to(), move.since(), clock);
    }

    static String day(MoveSummary move) {
        return move.daysDiffer() && move.state().isBetweenUnits()
                ? Texts.of("moves.day.proposed", Dates.day(move.day()))
                : Texts.of("moves.day", Dates.day(move.day()));
    }

    static String route(String from, String to) {
        return Texts.of("moves.route", from, to);
    }

    static String obstacle(@Nullable MoveObstacle obstacle) {
        return obstacle == null ? "" : Texts.of(obstacle);
    }
}
