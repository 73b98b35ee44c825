package se.omsorgsportal.moves;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Keeps moves and their history. */
@Repository
class MoveStore {

    private final EntityManager entities;

    MoveStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Throws {@link MoveAlreadyOpen} when another one was begun in the same moment. */
    void add(Move move) {
        try {
            entities.persist(move);
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw new MoveAlreadyOpen(null);
        }
    }

    Move require(MoveId id) {
        return Optional.ofNullable(entities.find(Move.class, id.value())).orElseThrow(() -> new NotFound(id));
    }

    /** The move as it is now, and nobody else changes it before this transaction ends. */
    Move lock(MoveId id) {
        return Optional.ofNullable(entities.find(Move.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    /** As {@link #lock(MoveId)}; throws {@link ChangedMeanwhile} unless it is as the user has seen it. */
    Move lock(MoveId id, long version) {
        var move = lock(id);
        if (!move.state().isOpen()) {
            throw new MoveOver(id, move.state());
        }
        if (move.version() != version) {
            throw new ChangedMeanwhile();
        }
        return move;
    }

    Optional<Move> open(PersonId person) {
        return entities
                .createQuery("select m from StaffMove m where m.openKey = :person", Move.class)
                .setParameter("person", person)
                .getResultList() // an ending asks without a transaction
                .stream()
                .findFirst();
    }

    List<Move> open(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery("select m from StaffMove m where m.openKey in :people", Move.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** Agreed moves whose day has come. */
    List<MoveId> due(LocalDate today) {
        return entities.createQuery(
                        "select m.id from StaffMove m where m.state = :agreed and m.agreedDay <= :today order by m.id",
                        java.util.UUID.class)
                .setParameter("agreed", MoveState.AGREED)
                .setParameter("today", today)
                .getResultStream()
                .map(MoveId::new)
                .toList();
    }

    void add(MoveStep step) {
        entities.persist(step);
        entities.flush();
    }

    List<MoveDetails.Step> steps(MoveId id) {
        return entities.createQuery("select s from StaffMoveStep s where s.moveId = :id order by s.id", MoveStep.class)
                .setParameter("id", id)
                .getResultStream()
                .map(MoveStep::details)
                .toList();
    }
}
