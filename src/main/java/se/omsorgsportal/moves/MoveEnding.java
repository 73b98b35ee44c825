package se.omsorgsportal.moves;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.EndingConcern;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * An open move is called off by an ending of the person (END-01): when the ending is approved, or on the move's day if
 * that comes first. One that has taken effect stays; what is left of it ends with the account.
 */
@Component
class MoveEnding implements EndingConcern {

    private static final String NAME = "move";

    private final MoveStore moves;
    private final MoveAccess access;
    private final MoveDay day;
    private final Units units;

    MoveEnding(MoveStore moves, MoveAccess access, MoveDay day, Units units) {
        this.moves = moves;
        this.access = access;
        this.day = day;
        this.units = units;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Touched> touchedBy(PersonId person, LocalDate lastDay) {
        return moves.open(person).filter(access::isReadable).map(this::touched).stream()
                .toList();
    }

    /** Few of a provider's people are on the move at any time (END-05). */
    @Override
    public Map<PersonId, List<Touched>> touchedBy(Collection<PersonId> people, LocalDate lastDay) {
        return moves.open(people).stream()
                .filter(access::isReadable)
                .collect(Collectors.groupingBy(Move::person, Collectors.mapping(this::touched, Collectors.toList())));
    }

    private Touched touched(Move move) {
        var arguments = List.<Object>of(name(move.unit(MoveSide.LEAVING)), name(move.unit(MoveSide.RECEIVING)));
        if (move.state() == MoveState.AWAITING_ACCOUNT) {
            return new Touched("moves.touched.in-effect", arguments, null, null);
        }
        var proposal = new Proposal(NAME + ":" + move.id(), "moves.touched.call-off", List.of(), true);
        return new Touched("moves.touched", arguments, proposal, null);
    }

    private String name(UnitId unit) {
        return units.byId(Set.of(unit)).values().stream()
                .map(UnitSummary::name)
                .findFirst()
                .orElse("–");
    }

    @Override
    public void carryOut(String code, OrderId order, PersonId person, LocalDate lastDay) {
        var move = moves.lock(MoveId.of(code.substring(NAME.length() + 1)));
        boolean stillAhead = move.state().isBetweenUnits() || move.state() == MoveState.AGREED;
        if (stillAhead && move.person().equals(person)) {
            day.stop(move, MoveObstacle.ENDING);
        }
    }
}
