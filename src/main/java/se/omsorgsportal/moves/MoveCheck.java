package se.omsorgsportal.moves;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.AlreadyAtUnit;
import se.omsorgsportal.organisation.Inactive;
import se.omsorgsportal.organisation.NotAtUnit;
import se.omsorgsportal.organisation.Transfers;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** What has to hold for a move, when the units name a day and again when it comes (MOV-01, MOV-03). */
@Component
class MoveCheck {

    private final Units units;
    private final Transfers transfers;
    private final Orders orders;

    MoveCheck(Units units, Transfers transfers, Orders orders) {
        this.units = units;
        this.transfers = transfers;
        this.orders = orders;
    }

    void requireSameProvider(UnitId from, UnitId to) {
        var known = units.byId(Set.of(from, to));
        var left = Optional.ofNullable(known.get(from)).orElseThrow(() -> new NotFound(from));
        var entered = Optional.ofNullable(known.get(to)).orElseThrow(() -> new NotFound(to));
        if (!left.provider().equals(entered.provider())) {
            throw new OtherProvider(left.providerName(), entered.providerName());
        }
    }

    /** Nobody has ordered an ending; the person is active, at the one unit on the day before, and not at the other one. */
    void requireMovable(PersonId person, UnitId from, UnitId to, LocalDate day) {
        ending(person).ifPresent(order -> {
            throw new EndingOrdered(order);
        });
        requirePlace(person, from, to, day);
    }

    private Optional<OrderId> ending(PersonId person) {
        return SystemAccess.call(() -> orders.open(OrderKind.ENDING, person));
    }

    private void requirePlace(PersonId person, UnitId from, UnitId to, LocalDate day) {
        SystemAccess.run(() -> transfers.check(person, from, to, day));
    }

    /** What stands in the way of a move whose day has come. */
    Optional<MoveObstacle> obstacle(Move move) {
        if (ending(move.person()).isPresent()) {
            return Optional.of(MoveObstacle.ENDING);
        }
        try {
            requirePlace(move.person(), move.unit(MoveSide.LEAVING), move.unit(MoveSide.RECEIVING), move.day());
            return Optional.empty();
        } catch (Inactive inactive) {
            var to = units.byId(Set.of(move.unit(MoveSide.RECEIVING))).values().stream();
            return Optional.of(
                    to.allMatch(UnitSummary::active) ? MoveObstacle.PERSON_INACTIVE : MoveObstacle.UNIT_INACTIVE);
        } catch (NotAtUnit gone) {
            return Optional.of(MoveObstacle.NOT_AT_UNIT);
        } catch (AlreadyAtUnit there) {
            return Optional.of(MoveObstacle.ALREADY_THERE);
        }
    }
}
