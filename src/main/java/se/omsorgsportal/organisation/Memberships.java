package se.omsorgsportal.organisation;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Who belongs to which unit on which days (ORG-02). */
@Service
@Transactional(readOnly = true)
@AdministratorsOnly
public class Memberships {

    private final PersonRepository people;
    private final PlaceRepository places;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Memberships(PersonRepository people, PlaceRepository places, AuditLog audit, ApplicationEventPublisher events) {
        this.people = people;
        this.places = places;
        this.audit = audit;
        this.events = events;
    }

    /** Throws {@link MembershipOverlaps} when the person already belongs to the unit on some of the days. */
    @Transactional
    public UUID add(PersonId id, UnitId unitId, Period period) {
        var unit = places.lock(places.unit(unitId));
        unit.requireActive();
        var person = people.lock(id);
        var membership = person.placements().join(unitId, period);
        people.write();
        done(id, person.act("membership.added").changed(unit.name(), null, text(period)));
        return membership.id();
    }

    /** Changes the first or last day. */
    @Transactional
    public void change(PersonId id, UUID membership, Period period) {
        var person = people.lock(id);
        var unit = places.unit(person.placements().get(membership).unit());
        var before = person.placements().change(membership, period);
        people.write();
        done(id, person.act("membership.changed").changed(unit.name(), text(before), text(period)));
    }

    /** Takes away a membership that was a mistake; one that ended is changed instead, so that its history stays. */
    @Transactional
    public void remove(PersonId id, UUID membership) {
        var person = people.lock(id);
        var removed = person.placements().remove(membership);
        var unit = places.unit(removed.unit());
        done(id, person.act("membership.removed").changed(unit.name(), text(removed.period()), null));
    }

    private static String text(Period period) {
        return period.from() + " – " + (period.to() == null ? "" : period.to());
    }

    private void done(PersonId id, Act act) {
        audit.record(act);
        events.publishEvent(new AccessChanged(id));
    }
}
