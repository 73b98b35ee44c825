package se.omsorgsportal.moves;

import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChangeDone;
import se.omsorgsportal.security.SystemAccess;

/**
 * Keeps moves and the directory in step (MOV-02, PRV-15): asks when the day has come, where the routine says so, and
 * finishes the move in the same transaction as the directory notes it.
 */
@Component
class MoveInDirectory {

    private final Directory directory;
    private final AccountUnit unit;
    private final AccountMoves accounts;
    private final MoveStore moves;

    MoveInDirectory(Directory directory, AccountUnit unit, AccountMoves accounts, MoveStore moves) {
        this.directory = directory;
        this.unit = unit;
        this.accounts = accounts;
        this.moves = moves;
    }

    @ApplicationModuleListener
    void on(MoveTookEffect effect) {
        SystemAccess.run(() -> {
            if (directory.actsByItself()) {
                unit.ask(moves.lock(effect.move()));
            }
        });
    }

    @EventListener
    void on(DirectoryChangeDone done) {
        AccountUnit.move(done.cause()).ifPresent(id -> {
            var move = moves.lock(id);
            if (move.state() == MoveState.AWAITING_ACCOUNT) {
                accounts.changed(id, done.note());
            } else if (move.state() == MoveState.CALLED_OFF) {
                unit.takeBack(move);
            }
        });
    }

    /** Done by hand: what waits for the directory is not wanted any more. */
    @EventListener
    void on(MoveCompleted completed) {
        SystemAccess.run(() -> directory.withdraw(AccountUnit.cause(completed.move())));
    }

    @EventListener
    void on(MoveCalledOff calledOff) {
        SystemAccess.run(() -> directory.withdraw(AccountUnit.cause(calledOff.move())));
    }
}
