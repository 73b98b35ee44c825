package se.omsorgsportal.moves;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.accounts.AccountDetails;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChange;
import se.omsorgsportal.directory.DirectoryChange.Workplace;
import se.omsorgsportal.directory.DirectoryPlan;
import se.omsorgsportal.directory.OperationDetails;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.UnitId;

/**
 * The unit of the AD account, changed by the directory itself where there is one (MOV-02, PRV-15). What fails leaves the
 * move with the administrators, with the reason; without a directory it is theirs from the start.
 */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class AccountUnit {

    private static final String CAUSE = "move:";

    private final Directory directory;
    private final MoveStore moves;
    private final Accounts accounts;
    private final Units units;
    private final CurrentUser user;
    private final TransactionOperations transactions;

    AccountUnit(
            Directory directory,
            MoveStore moves,
            Accounts accounts,
            Units units,
            CurrentUser user,
            TransactionOperations transactions) {
        this.directory = directory;
        this.moves = moves;
        this.accounts = accounts;
        this.units = units;
        this.user = user;
        this.transactions = transactions;
    }

    static String cause(MoveId id) {
        return CAUSE + id;
    }

    /** The move that a change in the directory was asked for; nothing when it was for something else. */
    static Optional<MoveId> move(String cause) {
        return cause.startsWith(CAUSE) ? Optional.of(MoveId.of(cause.substring(CAUSE.length()))) : Optional.empty();
    }

    /** Whether the current user can have the directory do it for this move. */
    @SignedIn
    public boolean canChange(MoveDetails move) {
        return user.has(Role.ADMINISTRATOR)
                && move.actions().contains(MoveAction.ACCOUNT_CHANGED)
                && directory.isConfigured()
                && accounts.of(move.person()).isPresent();
    }

    /** How far the directory is with the move, if it was asked. */
    public Optional<OperationDetails> standing(MoveId id) {
        return directory.latest(cause(id));
    }

    /** What it would do now; changes nothing. */
    @Transactional(propagation = Propagation.NEVER)
    public DirectoryPlan dryRun(MoveId id) {
        return directory.plan(transactions.execute(running -> change(moves.lock(id), MoveSide.RECEIVING)));
    }

    /** Asks the directory and does not wait for the job; the move is done when the directory has it. */
    @Transactional(propagation = Propagation.NEVER)
    public OperationDetails change(MoveId id, String note) {
        var words = FreeText.optional("comment", note);
        return directory.carryOutNow(transactions.execute(running -> {
            var move = moves.lock(id);
            if (move.state() != MoveState.AWAITING_ACCOUNT) {
                throw new MoveNotThere(id);
            }
            return directory.carryOut(change(move, MoveSide.RECEIVING), cause(id), words);
        }));
    }

    /** Asks in the running transaction, unless there is no account whose unit could be changed. */
    void ask(Move move) {
        if (move.state() == MoveState.AWAITING_ACCOUNT
                && accounts.of(move.person()).isPresent()
                && standing(move.id()).isEmpty()) {
            directory.carryOut(change(move, MoveSide.RECEIVING), cause(move.id()), "");
        }
    }

    /** The move was called off after the directory had begun: the account goes back to where the person is. */
    void takeBack(Move move) {
        directory.carryOut(change(move, MoveSide.LEAVING), "move-back:" + move.id(), "");
    }

    private DirectoryChange change(Move move, MoveSide side) {
        var name = accounts.of(move.person())
                .map(AccountDetails::name)
                .orElseThrow(NotFound::new)
                .value();
        return new DirectoryChange.Move(move.person(), name, workplace(move.unit(side)));
    }

    private Workplace workplace(UnitId unit) {
        return units.byId(Set.of(unit)).values().stream()
                .map(one -> new Workplace(one.name(), one.providerName()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
