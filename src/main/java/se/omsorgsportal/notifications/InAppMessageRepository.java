package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import se.omsorgsportal.shared.PersonId;

interface InAppMessageRepository extends CrudRepository<InAppMessage, UUID> {

    long countByRecipientAndReadAtIsNull(PersonId recipient);

    long countByRecipient(PersonId recipient);

    @Query("select m from InAppMessage m where m.recipient = ?1 order by m.createdAt desc, m.id desc"
            + " limit ?3 offset ?2")
    List<InAppMessage> page(PersonId recipient, int offset, int limit);

    @Modifying
    @Query("update InAppMessage m set m.readAt = ?2, m.version = m.version + 1"
            + " where m.recipient = ?1 and m.readAt is null")
    void readAll(PersonId recipient, Instant now);

    @Modifying
    @Query(
            value = "DELETE FROM in_app_message WHERE created_at < ?1 ORDER BY created_at, id LIMIT 1000",
            nativeQuery = true)
    int deleteOlderThan(Instant moment);
}
