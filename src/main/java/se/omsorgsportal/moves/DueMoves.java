package se.omsorgsportal.moves;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.Zone;

/** Carries out the agreed moves whose day has come, each in a transaction of its own (MOV-05). */
@Service
@SystemOnly
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class DueMoves {

    private static final Logger LOG = LoggerFactory.getLogger(DueMoves.class);

    private final MoveStore moves;
    private final MoveDay day;
    private final TransactionOperations transaction;
    private final Clock clock;

    DueMoves(MoveStore moves, MoveDay day, TransactionOperations transaction, Clock clock) {
        this.moves = moves;
        this.day = day;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Any number of times and on any number of nodes: a move that is carried out is not due any more. One that fails is tried again. */
    public void carryOut() {
        for (var id : moves.due(Zone.today(clock))) {
            try {
                transaction.executeWithoutResult(running -> carryOut(id));
            } catch (RuntimeException failed) {
                LOG.error("Move {} could not be carried out and will be tried again", id, failed);
            }
        }
    }

    private void carryOut(MoveId id) {
        var move = moves.lock(id);
        if (move.state() == MoveState.AGREED && !move.day().isAfter(Zone.today(clock))) {
            day.takeEffect(move);
        }
    }
}
