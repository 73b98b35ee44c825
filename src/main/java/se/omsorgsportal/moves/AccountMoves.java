package se.omsorgsportal.moves;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.FreeText;

/** The administrators' part: the unit of the AD account, changed when the day has come (MOV-02). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class AccountMoves {

    private final MoveStore moves;
    private final MoveHistory history;
    private final Clock clock;

    AccountMoves(MoveStore moves, MoveHistory history, Clock clock) {
        this.moves = moves;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The account's unit is changed, and the move done; by an administrator, or by what changes accounts for them.
     * Throws {@link MoveNotThere} before the day.
     */
    @Transactional
    public void changed(MoveId id, String note) {
        var words = FreeText.optional("comment", note);
        var move = moves.lock(id);
        var before = move.state();
        move.finish(clock.instant());
        history.add(move, MoveStepKind.ACCOUNT_CHANGED, before, null, words);
        history.announce(new MoveCompleted(
                id, move.person(), move.unit(MoveSide.LEAVING), move.unit(MoveSide.RECEIVING), move.day()));
    }
}
