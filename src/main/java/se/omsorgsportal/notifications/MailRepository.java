package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface MailRepository extends CrudRepository<Mail, UUID> {

    /** The next mail that is due and that no other node holds; locked until the transaction ends. */
    @Query(
            value = "SELECT * FROM mail WHERE due_at <= ?1 ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
            nativeQuery = true)
    Optional<Mail> lockNextDue(Instant now);

    @Modifying
    @Query("update Mail m set m.state = se.omsorgsportal.notifications.MailState.HELD, m.dueAt = null,"
            + " m.version = m.version + 1 where m.dueAt <= ?1")
    int holdDue(Instant now);

    long countByState(MailState state);

    @Modifying
    @Query(
            value = "DELETE FROM mail WHERE due_at IS NULL AND created_at < ?1 ORDER BY created_at, id LIMIT 1000",
            nativeQuery = true)
    int deleteOlderThan(Instant moment);
}
