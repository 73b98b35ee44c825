package se.omsorgsportal.windowtests;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Keeps who is asked to test in which window. */
@Repository
class TesterStore {

    private final EntityManager entities;

    TesterStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(WindowTester tester) {
        entities.persist(tester);
        flush();
    }

    /** Throws {@link ChangedMeanwhile} when somebody else has asked the same person at the same moment. */
    void flush() {
        try {
            entities.flush();
        } catch (ConstraintViolationException twice) {
            throw new ChangedMeanwhile();
        }
    }

    Optional<WindowTester> find(TesterId id) {
        return Optional.ofNullable(entities.find(WindowTester.class, id.value()));
    }

    WindowTester require(TesterId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** As it is now, and nobody else changes it before this transaction ends. */
    WindowTester lock(TesterId id) {
        return Optional.ofNullable(entities.find(WindowTester.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Those of a window who were not withdrawn, with what they test. */
    List<WindowTester> of(WindowId window) {
        return entities.createQuery(
                        "select distinct t from WindowTester t left join fetch t.tasks"
                                + " where t.windowId = :window and not t.withdrawn order by t.id",
                        WindowTester.class)
                .setParameter("window", window)
                .getResultList();
    }

    /** The same with those who were withdrawn. */
    List<WindowTester> all(WindowId window) {
        return entities.createQuery("select t from WindowTester t where t.windowId = :window", WindowTester.class)
                .setParameter("window", window)
                .getResultList();
    }

    Optional<WindowTester> of(WindowId window, PersonId person) {
        return entities.createQuery(
                        "select t from WindowTester t where t.windowId = :window and t.personId = :person",
                        WindowTester.class)
                .setParameter("window", window)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** What the person is asked to do, or does for another, in these windows. */
    List<WindowTester> of(PersonId person, Collection<WindowId> windows) {
        return windows.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct t from WindowTester t left join fetch t.tasks where t.windowId in :windows"
                                        + " and not t.withdrawn and (t.personId = :person or t.substitutePerson = :person)"
                                        + " order by t.id",
                                WindowTester.class)
                        .setParameter("windows", windows)
                        .setParameter("person", person)
                        .getResultList();
    }

    /** Called before the moment, and silent since. */
    List<TesterId> silentSince(WindowId window, Instant moment) {
        return entities.createQuery(
                        "select t.id from WindowTester t where t.windowId = :window and not t.withdrawn"
                                + " and t.presence = :called and t.calledAt <= :moment order by t.id",
                        java.util.UUID.class)
                .setParameter("window", window)
                .setParameter("called", Presence.CALLED)
                .setParameter("moment", moment)
                .getResultStream()
                .map(TesterId::new)
                .toList();
    }
}
