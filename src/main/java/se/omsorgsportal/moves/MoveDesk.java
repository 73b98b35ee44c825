package se.omsorgsportal.moves;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/**
 * Where the two units act, in either order (MOV-01, MOV-04). Each says that the person is inactivated, or added, in LC
 * Utförare from a day. When both have named the same day they agree. When they name different days, the last one named
 * stands as a proposal that the other unit confirms, by naming it, or counters with a day of its own.
 */
@Service
@OrderersOnly
@Transactional(readOnly = true)
public class MoveDesk {

    private final MoveStore moves;
    private final MoveAccess access;
    private final MoveCheck check;
    private final MoveHistory history;
    private final MoveDay moveDay;
    private final CurrentUser user;
    private final Routines routines;
    private final Clock clock;

    MoveDesk(
            MoveStore moves,
            MoveAccess access,
            MoveCheck check,
            MoveHistory history,
            MoveDay moveDay,
            CurrentUser user,
            Routines routines,
            Clock clock) {
        this.moves = moves;
        this.access = access;
        this.check = check;
        this.history = history;
        this.moveDay = moveDay;
        this.user = user;
        this.routines = routines;
        this.clock = clock;
    }

    /**
     * Begins a move; or, when the other unit has just begun the same one, does this side's part of it. Throws
     * {@link OtherProvider}, {@link MoveAlreadyOpen}, and what the organisation says against it.
     */
    @Transactional
    public MoveId begin(NewMove wanted) {
        requireComplete(wanted);
        var person = Objects.requireNonNull(wanted.person());
        var from = Objects.requireNonNull(wanted.from());
        var to = Objects.requireNonNull(wanted.to());
        var day = Objects.requireNonNull(wanted.day());
        access.requireUnit(wanted.side() == MoveSide.LEAVING ? from : to);
        check.requireSameProvider(from, to);
        var open = moves.open(person);
        if (open.isPresent()) {
            return join(open.get(), wanted, from, to, day);
        }
        check.requireMovable(person, from, to, day);
        var move = new Move(person, from, to, wanted.side(), leg(day));
        moves.add(move);
        history.add(move, MoveStepKind.acted(wanted.side()), null, day, "");
        history.announce(new MoveAwaits(move.id(), wanted.side().other(), move.since()));
        return move.id();
    }

    private MoveId join(Move open, NewMove wanted, UnitId from, UnitId to, LocalDate day) {
        boolean same = open.unit(MoveSide.LEAVING).equals(from)
                && open.unit(MoveSide.RECEIVING).equals(to);
        if (!same || !open.state().waitsFor(wanted.side())) {
            throw new MoveAlreadyOpen(access.isReadable(open) ? open.id() : null);
        }
        act(moves.lock(open.id(), open.version()), wanted.side(), day);
        return open.id();
    }

    /**
     * A side does its part for the day, confirms the other side's day by naming the same, or names another one.
     *
     * @param version of the move as the user has seen it
     */
    @Transactional
    public void act(MoveId id, long version, MoveSide side, @Nullable LocalDate day, boolean doneInCareSystem) {
        var faults = new ArrayList<Fault>();
        checkDay(day, faults);
        checkDone(side, doneInCareSystem, faults);
        refuse(faults);
        var move = moves.lock(id, version);
        access.requireSide(move, side);
        act(move, side, Objects.requireNonNull(day));
    }

    private void act(Move move, MoveSide side, LocalDate day) {
        check.requireMovable(move.person(), move.unit(MoveSide.LEAVING), move.unit(MoveSide.RECEIVING), day);
        var before = move.state();
        move.act(side, leg(day));
        history.add(move, MoveStepKind.acted(side), before, day, "");
        if (move.state() != MoveState.AGREED) {
            history.announce(
                    new MoveAwaits(move.id(), side.other(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
            return;
        }
        history.add(move, MoveStepKind.AGREED, MoveState.AGREED, day, "");
        history.announce(new MoveAgreed(
                move.id(), move.person(), move.unit(MoveSide.LEAVING), move.unit(MoveSide.RECEIVING), day));
        if (!day.isAfter(Zone.today(clock))) {
            moveDay.takeEffect(move);
        }
    }

    /** Either side; when the day has come the person goes back to the unit that was left, from today (MOV-04). */
    @Transactional
    public void callOff(MoveId id, long version, String comment) {
        var words = FreeText.required("comment", comment);
        var move = moves.lock(id, version);
        access.requireReadable(move);
        if (access.sides(move).isEmpty()) {
            access.requireSide(move, MoveSide.LEAVING);
        }
        moveDay.callOff(move, words);
    }

    private MoveLeg leg(LocalDate day) {
        return new MoveLeg(day, user.id(), clock.instant());
    }

    private void requireComplete(NewMove wanted) {
        var faults = new ArrayList<Fault>();
        if (wanted.from() == null) {
            faults.add(new Fault("from", "moves.fault.from"));
        }
        if (wanted.person() == null) {
            faults.add(new Fault("person", "moves.fault.person"));
        }
        if (wanted.to() == null) {
            faults.add(new Fault("to", "moves.fault.to"));
        } else if (wanted.to().equals(wanted.from())) {
            faults.add(new Fault("to", "moves.fault.same-unit"));
        }
        checkDay(wanted.day(), faults);
        checkDone(wanted.side(), wanted.doneInCareSystem(), faults);
        refuse(faults);
    }

    private void checkDay(@Nullable LocalDate day, ArrayList<Fault> faults) {
        var today = Zone.today(clock);
        var last = today.plusDays(routines.get(MoveRoutines.AHEAD));
        if (day == null) {
            faults.add(new Fault("day", "moves.fault.day"));
        } else if (day.isBefore(today)) {
            faults.add(new Fault("day", "moves.fault.day.past", today.toString()));
        } else if (day.isAfter(last)) {
            faults.add(new Fault("day", "moves.fault.day.far", last.toString()));
        }
    }

    private static void checkDone(MoveSide side, boolean done, ArrayList<Fault> faults) {
        if (!done) {
            faults.add(new Fault("done", "moves.fault.done." + side.name()));
        }
    }

    private static void refuse(ArrayList<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
