package se.omsorgsportal.provisioning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;

/**
 * Where an initial password is; the password itself is only ever in {@link Credentials#reveal} (PRV-12).
 *
 * @param settledAt when it was read, expired or replaced
 */
public record CredentialDetails(
        CredentialId id,
        OrderId order,
        String userName,
        CredentialState state,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant settledAt) {}
