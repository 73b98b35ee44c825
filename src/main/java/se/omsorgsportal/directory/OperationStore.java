package se.omsorgsportal.directory;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.omsorgsportal.shared.PersonId;

interface OperationStore extends Repository<Operation, UUID> {

    Optional<Operation> findById(UUID id);

    Optional<Operation> findByOpenCause(String cause);

    Optional<Operation> findFirstByCauseOrderByIdDesc(String cause);

    long countByState(OperationState state);

    long countByCauseAndProblem(String cause, DirectoryProblem problem);

    List<Operation> findByPersonIdOrderByIdDesc(PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Operation o where o.id = :id")
    Optional<Operation> lock(UUID id);

    /**
     * The one that has been due the longest and that no other node holds; changes of one account go one after the other.
     * Locked until the transaction ends.
     */
    @Query(value = """
            SELECT * FROM directory_operation o WHERE o.due_at <= :now AND NOT EXISTS (
                SELECT 1 FROM directory_operation e
                WHERE e.person_id = o.person_id AND e.id < o.id AND e.state IN ('WAITING', 'RUNNING'))
            ORDER BY o.due_at, o.id LIMIT 1 FOR UPDATE SKIP LOCKED""", nativeQuery = true)
    Optional<Operation> lockNextDue(Instant now);

    @Query(value = """
            SELECT * FROM directory_operation o WHERE o.id = :id AND o.due_at <= :now AND NOT EXISTS (
                SELECT 1 FROM directory_operation e
                WHERE e.person_id = o.person_id AND e.id < o.id AND e.state IN ('WAITING', 'RUNNING'))
            FOR UPDATE SKIP LOCKED""", nativeQuery = true)
    Optional<Operation> lockIfDue(UUID id, Instant now);

    @Query("""
            select o from Operation o where (:state is null or o.state = :state)
            order by o.createdAt desc, o.id desc offset :offset rows fetch first :limit rows only""")
    List<Operation> page(@Nullable OperationState state, int offset, int limit);

    @Modifying
    @Query("""
            update Operation o set o.password = null, o.version = o.version + 1
            where o.password is not null and o.state in ('FAILED', 'CANCELLED', 'DONE') and o.settledAt <= :before""")
    int erasePasswords(Instant before);
}
