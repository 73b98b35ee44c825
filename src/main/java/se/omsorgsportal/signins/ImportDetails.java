package se.omsorgsportal.signins;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * An import as people see it.
 *
 * @param read bytes of the file so far
 * @param covered the days that the file has lines of
 * @param earlier whether a file with the very same content was imported before
 */
public record ImportDetails(
        ImportId id,
        String fileName,
        long bytes,
        ImportState state,
        LogFormat format,
        PersonId uploadedBy,
        Instant uploadedAt,
        long read,
        Lines lines,
        Coverage covered,
        boolean earlier,
        @Nullable Instant endedAt) {

    /**
     * @param fresh sign-ins that were not known before
     * @param known sign-ins that were known already, from this file or another
     * @param unknown lines about names that the portal never gave
     * @param faulty lines that could not be read
     */
    public record Lines(long read, long fresh, long known, long unknown, long faulty) {}

    ImportDetails covering(Coverage days) {
        return new ImportDetails(
                id, fileName, bytes, state, format, uploadedBy, uploadedAt, read, lines, days, earlier, endedAt);
    }

    /** From 0 to 1. */
    public double progress() {
        return bytes == 0 ? 0 : Math.min(1.0, (double) read / bytes);
    }
}
