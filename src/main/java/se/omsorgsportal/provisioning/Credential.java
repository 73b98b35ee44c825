package se.omsorgsportal.provisioning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;

/** An initial password on its way: encrypted while it waits, gone once it is read, expired or replaced (PRV-12). */
@Entity
@Table(name = "credential")
class Credential {

    @Id
    private UUID id;

    @Version
    private long version;

    private OrderId orderId;
    private PersonId recipient;
    private String userName;
    private byte @Nullable [] ciphertext;

    @Enumerated(EnumType.STRING)
    private CredentialState state = CredentialState.READY;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant settledAt;

    Credential(
            CredentialId id,
            OrderId orderId,
            PersonId recipient,
            String userName,
            byte[] ciphertext,
            Instant createdAt,
            Instant expiresAt) {
        this.id = id.value();
        this.orderId = orderId;
        this.recipient = recipient;
        this.userName = userName;
        this.ciphertext = ciphertext.clone();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Credential() {}

    /** Gives the encrypted password for the one and only time. */
    byte[] read(Instant at) {
        var state = stateAt(at);
        var secret = ciphertext;
        if (state != CredentialState.READY || secret == null) {
            throw new CredentialGone(state);
        }
        settle(CredentialState.READ, at);
        return secret;
    }

    void settle(CredentialState how, Instant at) {
        ciphertext = null;
        state = how;
        settledAt = at;
    }

    /** Expired by the clock counts also before the job has erased it. */
    CredentialState stateAt(Instant now) {
        return state == CredentialState.READY && !now.isBefore(expiresAt) ? CredentialState.EXPIRED : state;
    }

    CredentialId id() {
        return new CredentialId(id);
    }

    OrderId order() {
        return orderId;
    }

    PersonId recipient() {
        return recipient;
    }

    CredentialDetails details(Instant now) {
        return new CredentialDetails(id(), orderId, userName, stateAt(now), createdAt, expiresAt, settledAt);
    }
}
