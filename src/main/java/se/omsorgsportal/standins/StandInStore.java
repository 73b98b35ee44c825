package se.omsorgsportal.standins;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.StandIn;
import se.omsorgsportal.security.StandInDirectory;
import se.omsorgsportal.shared.PersonId;

/** Keeps the stand-ins, and tells the login about them. */
@Repository
class StandInStore implements StandInDirectory {

    private static final String NOT_OVER = " s.endedAt is null and s.last >= :today ";
    private static final String BY_DAY = " order by s.first, s.id";

    private final EntityManager entities;

    StandInStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StandIn> find(UUID id) {
        return Optional.ofNullable(entities.find(StandInRow.class, id))
                .filter(row -> !row.isEnded())
                .map(StandInRow::standIn);
    }

    void add(StandInRow row) {
        entities.persist(row);
    }

    Optional<StandInRow> lock(UUID id) {
        return Optional.ofNullable(entities.find(StandInRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that the person has named and that are not over, by their first day. */
    List<StandIn> namedBy(PersonId of, LocalDate today) {
        return list(entities.createQuery(
                        "select s from StandInRow s where s.of = :person and" + NOT_OVER + BY_DAY, StandInRow.class)
                .setParameter("person", of)
                .setParameter("today", today));
    }

    /** Those that the person is. */
    List<StandIn> of(PersonId deputy, LocalDate today) {
        return list(entities.createQuery(
                        "select s from StandInRow s where s.deputy = :person and" + NOT_OVER + BY_DAY, StandInRow.class)
                .setParameter("person", deputy)
                .setParameter("today", today));
    }

    List<StandIn> all(LocalDate today, int offset, int limit) {
        return list(entities.createQuery("select s from StandInRow s where" + NOT_OVER + BY_DAY, StandInRow.class)
                .setParameter("today", today)
                .setFirstResult(offset)
                .setMaxResults(limit));
    }

    /** Who stands in today for any of the people in the role. */
    Set<PersonId> deputies(Role role, Collection<PersonId> people, LocalDate today) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select s.deputy from StandInRow s where s.role = :role and s.of in :people"
                                        + " and s.first <= :today and" + NOT_OVER,
                                PersonId.class)
                        .setParameter("role", role)
                        .setParameter("people", people)
                        .setParameter("today", today)
                        .getResultList());
    }

    private static List<StandIn> list(jakarta.persistence.TypedQuery<StandInRow> query) {
        return query.getResultStream().map(StandInRow::standIn).toList();
    }
}
