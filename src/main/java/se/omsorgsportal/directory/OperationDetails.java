package se.omsorgsportal.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A change on its way to the directory, or there.
 *
 * @param dueAt when it is tried next
 * @param reason the directory's own words about the problem
 * @param retryable whether an administrator may try again from here
 */
public record OperationDetails(
        OperationId id,
        String cause,
        OperationKind kind,
        PersonId person,
        String userName,
        OperationState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant settledAt,
        @Nullable DirectoryProblem problem,
        String reason,
        boolean retryable) {}
