package se.omsorgsportal.standins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.StandIn;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;

/** A stand-in as stored; its days never change, it is only ended early (ORD-11). */
@Entity(name = "StandInRow")
@Table(name = "stand_in")
class StandInRow {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "of_person")
    private PersonId of;

    private PersonId deputy;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable PersonId endedBy;

    @SuppressWarnings("NullAway.Init")
    protected StandInRow() {}

    StandInRow(Role role, PersonId of, PersonId deputy, LocalDate first, LocalDate last, Instant at) {
        this.id = Ids.next();
        this.role = role;
        this.of = of;
        this.deputy = deputy;
        this.first = first;
        this.last = last;
        this.namedAt = at;
    }

    /** Whether it was not ended before. */
    boolean end(PersonId by, Instant at) {
        if (endedAt != null) {
            return false;
        }
        endedAt = at;
        endedBy = by;
        return true;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    StandIn standIn() {
        return new StandIn(id, role, of, deputy, new Period(first, last));
    }
}
