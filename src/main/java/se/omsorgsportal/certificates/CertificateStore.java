package se.omsorgsportal.certificates;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Keeps certificates and whose each HSA-id is. */
@Repository
class CertificateStore {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    CertificateStore(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    void add(Certificate certificate) {
        entities.persist(certificate);
    }

    void flush() {
        entities.flush();
    }

    Certificate require(CertificateId id) {
        return Optional.ofNullable(entities.find(Certificate.class, id.value())).orElseThrow(NotFound::new);
    }

    /** The certificate as it is now, and nobody else changes it before this transaction ends. */
    Certificate lock(CertificateId id) {
        var certificate = entities.find(Certificate.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(certificate).orElseThrow(NotFound::new);
    }

    /** Newest first. */
    List<Certificate> of(PersonId person) {
        return entities.createQuery(
                        "select c from Certificate c where c.person = :person order by c.id desc", Certificate.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Newest first. */
    List<Certificate> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Certificate c where c.person in :people order by c.id desc",
                                Certificate.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    List<Certificate> of(OrderId order) {
        return entities.createQuery("select c from Certificate c where c.orderId = :order", Certificate.class)
                .setParameter("order", order)
                .getResultList();
    }

    /** Those whose revocation the ending asks for. */
    List<Certificate> plannedBy(OrderId ending) {
        return entities.createQuery("select c from Certificate c where c.planned.order = :order", Certificate.class)
                .setParameter("order", ending.value())
                .getResultList();
    }

    /** Whether the HSA-id is the person's, by now at the latest; of two who take it at once one waits for the other. */
    boolean take(HsaId hsaId, PersonId person) {
        jdbc.sql("INSERT IGNORE INTO certificate_hsa_id (hsa_id, person_id) VALUES (?, ?)")
                .params(hsaId.value(), person.value())
                .update();
        return jdbc.sql("SELECT person_id FROM certificate_hsa_id WHERE hsa_id = ? FOR UPDATE")
                .param(hsaId.value())
                .query((row, number) -> PersonId.of(row.getString(1)))
                .single()
                .equals(person);
    }
}
