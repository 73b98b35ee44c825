package se.omsorgsportal.moves;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.PersonId;

/** One line of a move's history; never changed. */
@Entity(name = "StaffMoveStep")
@Table(name = "staff_move_step")
class MoveStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "move_id")
    private MoveId moveId;

    @Enumerated(EnumType.STRING)
    private MoveStepKind what;

    @Enumerated(EnumType.STRING)
    private MoveState state;

    private @Nullable LocalDate day;

    @Column(name = "by_person")
    private @Nullable PersonId by;

    @Column(name = "for_person")
    private @Nullable PersonId forWhom;

    private Instant at;

    @Column(name = "step_comment")
    private String comment;

    @SuppressWarnings("NullAway.Init")
    protected MoveStep() {}

    /** @param by nobody when the portal did it */
    MoveStep(Move move, MoveStepKind what, @Nullable LocalDate day, @Nullable Actor by, Instant at, String comment) {
        this.moveId = move.id();
        this.what = what;
        this.state = move.state();
        this.day = day;
        this.by = by == null ? null : by.id();
        this.forWhom = by == null ? null : by.forWhom();
        this.at = at;
        this.comment = comment;
    }

    MoveDetails.Step details() {
        return new MoveDetails.Step(what, state, day, by, forWhom, at, comment);
    }
}
