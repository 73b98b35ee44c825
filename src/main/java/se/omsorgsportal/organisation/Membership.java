package se.omsorgsportal.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.UnitId;

/** That a person belongs to a unit, and on which days (ORG-02). */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "unit_id")
    private UnitId unit;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "to", column = @Column(name = "valid_to"))
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(Person person, UnitId unit, Period period) {
        this.id = Ids.next();
        this.person = person;
        this.unit = unit;
        this.period = period;
    }

    void change(Period period) {
        this.period = period;
    }

    /** Covers the other days too, and those between. */
    void cover(Period other) {
        var from = period.from().isBefore(other.from()) ? period.from() : other.from();
        var to = period.to();
        var otherTo = other.to();
        var last = to == null || otherTo == null ? null : to.isAfter(otherTo) ? to : otherTo;
        period = new Period(from, last);
    }

    UUID id() {
        return id;
    }

    UnitId unit() {
        return unit;
    }

    Period period() {
        return period;
    }

    boolean isOver(LocalDate today) {
        var to = period.to();
        return to != null && to.isBefore(today);
    }

    /** Whether it is at the unit, on at least one of the days. */
    boolean covers(UnitId unit, Period days) {
        var to = period.to();
        var last = days.to();
        return this.unit.equals(unit)
                && (to == null || !to.isBefore(days.from()))
                && (last == null || !last.isBefore(period.from()));
    }
}
