package se.omsorgsportal.moves;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.Transfers;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** What happens to the membership, in the one transaction in which the move goes on (MOV-05) or is undone (MOV-04). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoveDay {

    private final MoveCheck check;
    private final MoveHistory history;
    private final Transfers transfers;
    private final Clock clock;

    MoveDay(MoveCheck check, MoveHistory history, Transfers transfers, Clock clock) {
        this.check = check;
        this.history = history;
        this.transfers = transfers;
        this.clock = clock;
    }

    /** The day has come: the person belongs to the other unit, or the move is given up because of what stands in its way. */
    void takeEffect(Move move) {
        var obstacle = check.obstacle(move);
        if (obstacle.isPresent()) {
            stop(move, obstacle.get());
            return;
        }
        SystemAccess.run(() -> {
            transfers.carryOut(person(move), from(move), to(move), move.day());
            var before = move.state();
            move.takeEffect(clock.instant());
            history.add(move, MoveStepKind.TOOK_EFFECT, before, move.day(), "");
            history.announce(new MoveTookEffect(move.id(), person(move), from(move), to(move), move.day()));
        });
    }

    void callOff(Move move, String comment) {
        var before = move.state();
        boolean undo = before == MoveState.AWAITING_ACCOUNT;
        move.callOff(clock.instant());
        if (undo) {
            SystemAccess.run(() -> transfers.takeBack(person(move), from(move), to(move)));
        }
        history.add(move, MoveStepKind.CALLED_OFF, before, undo ? Zone.today(clock) : null, comment);
        history.announce(new MoveCalledOff(move.id(), person(move), from(move), to(move), undo));
    }

    /** The portal itself calls it off. */
    void stop(Move move, MoveObstacle why) {
        SystemAccess.run(() -> {
            var before = move.state();
            move.stop(why, clock.instant());
            history.add(move, MoveStepKind.STOPPED, before, null, "");
            history.announce(new MoveCalledOff(move.id(), person(move), from(move), to(move), false));
        });
    }

    private static PersonId person(Move move) {
        return move.person();
    }

    private static UnitId from(Move move) {
        return move.unit(MoveSide.LEAVING);
    }

    private static UnitId to(Move move) {
        return move.unit(MoveSide.RECEIVING);
    }
}
