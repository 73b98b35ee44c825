package se.omsorgsportal.provisioning;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.shared.PersonId;

interface ProvisioningRepository extends Repository<Provisioning, UUID> {

    Optional<Provisioning> findByOrderId(UUID order);

    /** Nobody else acts on the order's tasks until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Provisioning p where p.orderId = :order")
    Optional<Provisioning> lock(UUID order);

    @Query("select t.provisioning.orderId from Task t where t.id = :task")
    Optional<UUID> orderOf(UUID task);

    @Query("""
            select t.provisioning.orderId from Task t
            where t.provisioning.person = :person and t.kind = :kind and t.state in :states
            order by t.provisioning.orderId""")
    List<UUID> ordersOf(PersonId person, TaskKind kind, Collection<TaskState> states);

    @Query("select distinct t.kind from Task t where t.provisioning.person = :person and t.state = 'DONE'")
    Set<TaskKind> kindsDoneFor(PersonId person);

    Optional<Provisioning> findFirstByPersonAndWithdrawnFalseOrderByOrderIdDesc(PersonId person);
}
