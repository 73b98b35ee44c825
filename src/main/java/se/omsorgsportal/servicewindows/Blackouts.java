package se.omsorgsportal.servicewindows;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Zone;

/** The days on which no window should lie, kept by the administrators (WIN-04). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Blackouts {

    private final EntityManager entities;
    private final CareSystems systems;
    private final AuditLog audit;
    private final Clock clock;

    Blackouts(EntityManager entities, CareSystems systems, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.systems = systems;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that are not over, by their first day. */
    public List<BlackoutPeriod> coming(int offset, int limit) {
        return entities.createQuery(
                        "select b from Blackout b where b.last >= :today order by b.first, b.id", Blackout.class)
                .setParameter("today", Zone.today(clock))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(Blackout::period)
                .toList();
    }

    List<BlackoutPeriod> between(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select b from Blackout b where b.first <= :to and b.last >= :from order by b.first, b.id",
                        Blackout.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(Blackout::period)
                .toList();
    }

    /** Returns how many there are of it now: one, or one for each month. */
    @Transactional
    public int add(NewBlackout typed) {
        var days = BlackoutCheck.days(typed);
        var what = BlackoutCheck.what(typed);
        requireSystem(typed.system());
        for (var each : days) {
            var blackout = new Blackout(each.first(), each.last(), what, typed.system());
            entities.persist(blackout);
            audit.record(blackout.act("window.blackout.added").changed("what", null, what));
        }
        return days.size();
    }

    /** Throws {@code ChangedMeanwhile} when somebody else was there first. */
    @Transactional
    public void change(UUID id, long version, NewBlackout typed) {
        var days = BlackoutCheck.days(typed).getFirst();
        requireSystem(typed.system());
        audit.record(require(id).change(version, days.first(), days.last(), BlackoutCheck.what(typed), typed.system()));
        entities.flush();
    }

    @Transactional
    public void remove(UUID id, long version) {
        var blackout = require(id);
        blackout.requireSame(version);
        audit.record(blackout.act("window.blackout.removed"));
        entities.remove(blackout);
    }

    private Blackout require(UUID id) {
        return Optional.ofNullable(entities.find(Blackout.class, id)).orElseThrow(NotFound::new);
    }

    private void requireSystem(String code) {
        if (!code.isEmpty() && !systems.systemNames().containsKey(code)) {
            throw new InvalidInput("system", "blackouts.fault.system");
        }
    }
}
