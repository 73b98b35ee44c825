package se.omsorgsportal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** A token as lists show it; never its secret, which only its user has. */
public record TokenDetails(
        TokenId id,
        String name,
        boolean system,
        PersonId person,
        Set<TokenScope> scopes,
        Set<UnitId> units,
        LocalDate lastDay,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    public TokenState state(LocalDate today) {
        if (revokedAt != null) {
            return TokenState.REVOKED;
        }
        return today.isAfter(lastDay) ? TokenState.EXPIRED : TokenState.ACTIVE;
    }
}
