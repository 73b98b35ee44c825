package se.omsorgsportal.orders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Keeps orders and their history. */
@Repository
class OrderStore {

    private final EntityManager entities;

    OrderStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Order order) {
        entities.persist(order);
        entities.flush();
    }

    Order require(OrderId id) {
        return Optional.ofNullable(entities.find(Order.class, id.value())).orElseThrow(() -> new NotFound(id));
    }

    /** The order with all that it consists of, in one query, to be read. */
    Order whole(OrderId id) {
        return entities.createQuery("""
                        select o from PlacedOrder o left join fetch o.content.units left join fetch o.content.permissions
                        where o.id = :id""", Order.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The order as it is now, and nobody else changes it before this transaction ends. */
    Order lock(OrderId id) {
        var order = entities.find(Order.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(order).orElseThrow(() -> new NotFound(id));
    }

    void flush() {
        entities.flush();
    }

    /** What would make a new order of this kind for this person a duplicate (ORD-08). */
    Optional<Order> open(String openKey) {
        return entities.createQuery("select o from PlacedOrder o where o.openKey = :key", Order.class)
                .setParameter("key", openKey)
                .getResultStream()
                .findFirst();
    }

    Optional<Order> numbered(CaseNumber number) {
        return entities.createQuery(
                        "select o from PlacedOrder o where o.caseYear = :year and o.caseNumber = :number", Order.class)
                .setParameter("year", number.year())
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst();
    }

    void add(OrderStep step) {
        entities.persist(step);
    }

    List<OrderDetails.Step> steps(OrderId id) {
        return entities.createQuery("select s from OrderStep s where s.orderId = :id order by s.id", OrderStep.class)
                .setParameter("id", id)
                .getResultStream()
                .map(OrderStep::details)
                .toList();
    }

    /** Whether the person, or a stand-in for them, placed or completed the order: they stand behind what it says (ORD-06, ORD-11). */
    boolean isWork(PersonId person, Order order) {
        return order.orderedBy().equals(person)
                || entities.createQuery(
                                        "select count(s) from OrderStep s where s.orderId = :id and (s.by = :person or s.forWhom = :person)"
                                                + " and s.what in :written",
                                        Long.class)
                                .setParameter("id", order.id())
                                .setParameter("person", person)
                                .setParameter("written", List.of(StepKind.PLACED, StepKind.COMPLETED))
                                .getSingleResult()
                        > 0;
    }
}
