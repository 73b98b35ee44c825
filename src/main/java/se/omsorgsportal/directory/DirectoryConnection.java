package se.omsorgsportal.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last call to the directory went.
 *
 * @param checkedAt nothing before the first
 * @param problem nothing when it went well
 * @param reason the directory's own words, or the network's
 */
public record DirectoryConnection(
        String address,
        @Nullable Instant checkedAt,
        @Nullable DirectoryProblem problem,
        String reason) {}
