package se.omsorgsportal.orders;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;

/** Keeps drafts; each is its owner's and nobody else's. */
@Component
class DraftStore {

    private final EntityManager entities;

    DraftStore(EntityManager entities) {
        this.entities = entities;
    }

    Optional<DraftRow> find(DraftId id, PersonId owner) {
        return Optional.ofNullable(entities.find(DraftRow.class, id.value())).filter(row -> row.belongsTo(owner));
    }

    boolean exists(DraftId id) {
        return entities.find(DraftRow.class, id.value()) != null;
    }

    void add(DraftRow row) {
        entities.persist(row);
    }

    void remove(@Nullable DraftId id, PersonId owner) {
        if (id != null) {
            entities.createQuery("delete from DraftRow d where d.id = :id and d.owner = :owner")
                    .setParameter("id", id.value())
                    .setParameter("owner", owner)
                    .executeUpdate();
        }
    }

    /** Latest first; nobody keeps more than a handful. */
    List<DraftRow> of(PersonId owner) {
        return entities.createQuery(
                        "select d from DraftRow d where d.owner = :owner order by d.updatedAt desc, d.id",
                        DraftRow.class)
                .setParameter("owner", owner)
                .setMaxResults(50)
                .getResultList();
    }

    Optional<DraftRow> completing(OrderId order, PersonId owner) {
        return entities.createQuery(
                        "select d from DraftRow d where d.owner = :owner and d.completes = :order", DraftRow.class)
                .setParameter("owner", owner)
                .setParameter("order", order)
                .getResultStream()
                .findFirst();
    }
}
