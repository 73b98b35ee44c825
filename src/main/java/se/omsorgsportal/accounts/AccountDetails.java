package se.omsorgsportal.accounts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A person's account.
 *
 * @param fullName with the domain, as the person types it when signing in
 * @param createdAt when an administrator made it; nothing while it only is reserved
 * @param validTo the last day, by default 14 months after it was made or the end of the employment (REN-01)
 */
public record AccountDetails(
        PersonId person,
        UserName name,
        String fullName,
        @Nullable Instant createdAt,
        @Nullable LocalDate validTo) {}
