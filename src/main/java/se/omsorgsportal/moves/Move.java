package se.omsorgsportal.moves;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** A person on the way from one unit to another, moved on only along its states (MOV-01 to MOV-05). */
@Entity(name = "StaffMove")
@Table(name = "staff_move")
class Move {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "from_unit")
    private UnitId from;

    @Column(name = "to_unit")
    private UnitId to;

    @Enumerated(EnumType.STRING)
    private MoveState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "started_at")
    private Instant startedAt;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "leaving_day"))
    @AttributeOverride(name = "by", column = @Column(name = "leaving_by"))
    @AttributeOverride(name = "at", column = @Column(name = "leaving_at"))
    private @Nullable MoveLeg leaving;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "receiving_day"))
    @AttributeOverride(name = "by", column = @Column(name = "receiving_by"))
    @AttributeOverride(name = "at", column = @Column(name = "receiving_at"))
    private @Nullable MoveLeg receiving;

    @Column(name = "agreed_day")
    private @Nullable LocalDate agreedDay;

    @Enumerated(EnumType.STRING)
    private @Nullable MoveObstacle obstacle;

    @Column(name = "open_key")
    private @Nullable PersonId openKey;

    @SuppressWarnings("NullAway.Init")
    protected Move() {}

    /** Begun by one of the sides; the other one has it now. */
    Move(PersonId person, UnitId from, UnitId to, MoveSide side, MoveLeg first) {
        this.id = MoveId.next().value();
        this.person = person;
        this.from = from;
        this.to = to;
        this.openKey = person;
        this.startedAt = first.at();
        this.stateSince = first.at();
        this.state = MoveState.waiting(side.other());
        write(side, first);
    }

    /**
     * A side has done its part for a day. When the other one has named the same day they agree; else the other one has to
     * confirm this day or name another one.
     */
    void act(MoveSide side, MoveLeg leg) {
        var other = leg(side.other());
        boolean agreed = other != null && other.day().equals(leg.day());
        become(agreed ? MoveState.AGREED : MoveState.waiting(side.other()), leg.at());
        write(side, leg);
        if (agreed) {
            agreedDay = leg.day();
        }
    }

    /** The day has come and the person belongs to the other unit (MOV-05). */
    void takeEffect(Instant at) {
        become(MoveState.AWAITING_ACCOUNT, at);
    }

    /** The account's unit is changed: done (MOV-02). */
    void finish(Instant at) {
        become(MoveState.DONE, at);
    }

    void callOff(Instant at) {
        become(MoveState.CALLED_OFF, at);
    }

    /** The portal itself calls it off. */
    void stop(MoveObstacle why, Instant at) {
        become(MoveState.CALLED_OFF, at);
        obstacle = why;
    }

    private void become(MoveState next, Instant at) {
        if (!state.canBecome(next)) {
            throw state.isOpen() ? new MoveNotThere(id()) : new MoveOver(id(), state);
        }
        if (state != next) {
            stateSince = at;
        }
        state = next;
        if (!next.isOpen()) {
            openKey = null;
        }
    }

    private void write(MoveSide side, MoveLeg leg) {
        if (side == MoveSide.LEAVING) {
            leaving = leg;
        } else {
            receiving = leg;
        }
    }

    @Nullable
    MoveLeg leg(MoveSide side) {
        return side == MoveSide.LEAVING ? leaving : receiving;
    }

    UnitId unit(MoveSide side) {
        return side == MoveSide.LEAVING ? from : to;
    }

    MoveId id() {
        return new MoveId(id);
    }

    long version() {
        return version;
    }

    PersonId person() {
        return person;
    }

    MoveState state() {
        return state;
    }

    Instant since() {
        return stateSince;
    }

    @Nullable
    MoveObstacle obstacle() {
        return obstacle;
    }

    /** The day both have named. */
    LocalDate day() {
        return Objects.requireNonNull(agreedDay, "not agreed yet");
    }

    @Nullable
    LocalDate agreedDay() {
        return agreedDay;
    }
}
