package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.UnitId;

/**
 * Carries a person over from one unit to another in one transaction, without a day at neither or at both (MOV-05). Called
 * by the moves, which know who may ask for it.
 */
@Service
@SystemOnly
@Transactional(readOnly = true)
public class Transfers {

    private static final List<Role> AT_UNIT = List.of(Role.MANAGER, Role.SUPERUSER);

    private final PersonRepository people;
    private final PlaceRepository places;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Transfers(PersonRepository people, PlaceRepository places, AuditLog audit, ApplicationEventPublisher events) {
        this.people = people;
        this.places = places;
        this.audit = audit;
        this.events = events;
    }

    /** Throws and lets the transaction live on: {@link Inactive}, {@link NotAtUnit} or {@link AlreadyAtUnit} when the person cannot be moved on that day. */
    @Transactional(readOnly = true, noRollbackFor = RuleViolation.class)
    public void check(PersonId id, UnitId from, UnitId to, LocalDate day) {
        var person = people.require(id);
        requireActive(person, places.unit(to), day);
        person.placements().requireMovable(from, to, day);
    }

    /** From the day the person belongs to the other unit, and no longer has a role at the first one; throws as {@link #check}. */
    @Transactional
    public void carryOut(PersonId id, UnitId from, UnitId to, LocalDate day) {
        var target = places.lock(places.unit(to));
        var source = places.unit(from);
        var person = people.lock(id);
        requireActive(person, target, day);
        person.placements().moveOn(from, to, day);
        for (var role : AT_UNIT) {
            if (person.revoke(role, from)) {
                audit.record(person.act("role.revoked").changed(role.name(), source.name(), null));
            }
        }
        people.write();
        audit.record(person.act("membership.moved").changed("unit", source.name(), target.name()));
        events.publishEvent(new AccessChanged(id));
    }

    /** Undoes it: from today the person belongs to the first unit again; the history keeps the days in between (MOV-04). */
    @Transactional
    public void takeBack(PersonId id, UnitId from, UnitId to) {
        var source = places.lock(places.unit(from));
        var target = places.unit(to);
        var person = people.lock(id);
        person.placements().moveBack(from, to, people.today());
        people.write();
        audit.record(person.act("membership.moved").changed("unit", target.name(), source.name()));
        events.publishEvent(new AccessChanged(id));
    }

    private static void requireActive(Person person, Unit target, LocalDate day) {
        target.requireActive();
        if (!person.isActive() || person.hasLeft(day)) {
            throw new Inactive(person.name().full());
        }
    }
}
