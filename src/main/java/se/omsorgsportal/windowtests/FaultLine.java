package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;

/**
 * Something that did not work, for the supplier to mend (WIN-10).
 *
 * @param number by which people call it
 * @param remark what the tester wrote
 * @param note what the supplier or the administrator says of it
 * @param pictures how many
 */
public record FaultLine(
        long number,
        long version,
        WindowId window,
        Round round,
        UUID step,
        ProtocolId protocol,
        String area,
        @Nullable BaseStep base,
        String words,
        String remark,
        int pictures,
        boolean blocking,
        FaultState state,
        String note,
        Instant openedAt) {

    /** Whether the systems should not be opened with it (WIN-12). */
    public boolean stopsTheRelease() {
        return blocking && state.isOpen();
    }
}
