package se.omsorgsportal.moves;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.UnitId;

/**
 * Who may see and do what with a move: each unit's superuser or manager acts for that unit and nobody for the other one,
 * administrators see all and change the account (MOV-01, MOV-02, ORG-03).
 */
@Component
class MoveAccess {

    private final CurrentUser user;

    MoveAccess(CurrentUser user) {
        this.user = user;
    }

    /** The units whose part in moves is the user's. */
    Set<UnitId> units() {
        var units = new HashSet<UnitId>();
        user.user().ifPresent(known -> {
            units.addAll(known.unitsAs(Role.SUPERUSER));
            units.addAll(known.unitsAs(Role.MANAGER));
        });
        return units;
    }

    Set<MoveSide> sides(Move move) {
        var mine = units();
        var sides = EnumSet.noneOf(MoveSide.class);
        for (var side : MoveSide.values()) {
            if (mine.contains(move.unit(side))) {
                sides.add(side);
            }
        }
        return sides;
    }

    boolean isReadable(Move move) {
        return user.has(Role.ADMINISTRATOR) || !sides(move).isEmpty();
    }

    void requireReadable(Move move) {
        require(isReadable(move), "move " + move.id());
    }

    void requireSide(Move move, MoveSide side) {
        require(sides(move).contains(side), "move " + move.id() + " as " + side);
    }

    void requireUnit(UnitId unit) {
        require(units().contains(unit), "unit " + unit);
    }

    boolean isAdministrator() {
        return user.has(Role.ADMINISTRATOR);
    }

    Set<MoveAction> actions(Move move) {
        var actions = EnumSet.noneOf(MoveAction.class);
        var sides = sides(move);
        if (move.state().isBetweenUnits()) {
            sides.forEach(side ->
                    actions.add(side == MoveSide.LEAVING ? MoveAction.ACT_AS_LEAVING : MoveAction.ACT_AS_RECEIVING));
        }
        if (move.state().isOpen() && !sides.isEmpty()) {
            actions.add(MoveAction.CALL_OFF);
        }
        if (move.state() == MoveState.AWAITING_ACCOUNT && isAdministrator()) {
            actions.add(MoveAction.ACCOUNT_CHANGED);
        }
        return Collections.unmodifiableSet(actions);
    }

    private static void require(boolean allowed, String what) {
        if (!allowed) {
            throw new OutsideScope(what);
        }
    }
}
