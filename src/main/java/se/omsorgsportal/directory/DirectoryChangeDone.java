package se.omsorgsportal.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * The directory has the change now. Published in the transaction that notes it, for listeners in the same transaction.
 *
 * @param cause as the change was asked for
 * @param validTo the last day that was written, if one was
 * @param requestedBy nobody when the portal asked for it by itself
 */
public record DirectoryChangeDone(
        OperationId operation,
        String cause,
        OperationKind kind,
        PersonId person,
        String userName,
        @Nullable LocalDate validTo,
        String note,
        @Nullable PersonId requestedBy) {}
