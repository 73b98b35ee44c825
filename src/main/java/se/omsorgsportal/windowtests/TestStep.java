package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a protocol (WIN-10).
 *
 * @param base one of the four that every protocol has; otherwise the template's own words count
 * @param mark nothing until it was tried
 * @param pictures their ids
 */
public record TestStep(
        UUID id,
        int position,
        String area,
        @Nullable BaseStep base,
        String words,
        @Nullable Mark mark,
        String remark,
        @Nullable Instant changedAt,
        boolean bySubstitute,
        List<UUID> pictures) {}
