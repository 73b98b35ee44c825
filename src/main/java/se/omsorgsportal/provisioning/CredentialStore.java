package se.omsorgsportal.provisioning;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.omsorgsportal.orders.OrderId;

interface CredentialStore extends Repository<Credential, UUID> {

    Credential save(Credential credential);

    Optional<Credential> findById(UUID id);

    /** Of two who read at once the second waits here, and finds nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Credential c where c.id = :id")
    Optional<Credential> lock(UUID id);

    List<Credential> findByOrderIdOrderByCreatedAtDescIdDesc(OrderId order);

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("""
            update Credential c set c.ciphertext = null, c.state = 'REPLACED', c.settledAt = :at, c.version = c.version + 1
            where c.orderId = :order and c.state = 'READY'""")
    int replaceAll(OrderId order, Instant at);

    @Modifying
    @Query("""
            update Credential c set c.ciphertext = null, c.state = 'EXPIRED', c.settledAt = :now, c.version = c.version + 1
            where c.state = 'READY' and c.expiresAt <= :now""")
    int eraseExpired(Instant now);
}
