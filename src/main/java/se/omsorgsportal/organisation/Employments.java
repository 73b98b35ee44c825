package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** How people are employed, and what an ordered change or ending does to it (END-01, END-02). */
@Service
@Transactional(readOnly = true)
public class Employments {

    private final PersonRepository people;
    private final PlaceRepository places;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Employments(PersonRepository people, PlaceRepository places, AuditLog audit, ApplicationEventPublisher events) {
        this.people = people;
        this.places = places;
        this.audit = audit;
        this.events = events;
    }

    /** Not restricted by scope: whoever orders something for the person checks where they belong. */
    @OrderReaders
    public Optional<Employment> of(PersonId id) {
        return people.find(id)
                .map(person -> new Employment(
                        people.summary(person),
                        person.data().employment(),
                        person.memberships().stream()
                                .map(one -> new Employment.Placement(one.unit(), one.period()))
                                .toList()));
    }

    /**
     * The day is the last one at these units. Who belongs nowhere afterwards has left: the employment ends too, and with
     * it every right in the portal. Doing it twice changes nothing more.
     */
    @Transactional
    @SystemOnly
    public void end(PersonId id, Set<UnitId> units, LocalDate lastDay) {
        var person = people.lock(id);
        var ended = new TreeSet<String>();
        for (var unit : units) {
            if (person.placements().leave(unit, lastDay)) {
                ended.add(places.unit(unit).name());
            }
        }
        var act = person.act("person.left").changed("unit", ended.isEmpty() ? null : String.join(", ", ended), null);
        if (!person.placements().isAnywhereAfter(lastDay)) {
            act = person.leave(act, lastDay);
        }
        done(id, act);
    }

    /** From the day the person works as something else, or at other units; those left out of account stay as they are. */
    @Transactional
    @SystemOnly
    public void change(PersonId id, WorkChange change) {
        var person = people.lock(id);
        var act = person.work(person.act("person.work-changed"), change);
        for (var unit : change.left()) {
            person.placements().leave(unit, change.from().minusDays(1));
            act = act.changed("left", null, places.unit(unit).name());
        }
        for (var unit : change.joined()) {
            person.placements().joinOrExtend(unit, new Period(change.from(), person.lastDay()));
            act = act.changed("joined", null, places.unit(unit).name());
        }
        done(id, act);
    }

    /** Everybody who belongs to one of the provider's units on the day or later, by name (END-05). */
    @AdministratorsOnly
    public List<PersonSummary> at(ProviderId provider, LocalDate day) {
        return people.summaries(people.at(provider, day));
    }

    /** Leavers nobody reported, as far as the organisation knows: a last day that has passed (END-04). */
    @OrderReaders
    public List<Leaver> leavers(Set<UnitId> units, int limit) {
        return units.isEmpty() ? List.of() : people.leavers(units, limit);
    }

    private void done(PersonId id, Act act) {
        people.write();
        audit.record(act);
        events.publishEvent(new AccessChanged(id));
    }
}
