package se.omsorgsportal.directory;

import se.omsorgsportal.shared.PersonId;

/** The change will not be tried again by itself; somebody has to do it by hand, or mend the reason and try again. */
public record DirectoryChangeFailed(
        OperationId operation,
        String cause,
        OperationKind kind,
        PersonId person,
        String userName,
        DirectoryProblem problem) {}
