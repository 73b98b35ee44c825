package se.omsorgsportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param seq the last entry that was found right, all before it too
 * @param hash that entry's, in hexadecimal
 * @param fault null when the chain is whole
 * @param brokenSeq the first entry that is not as it was written
 */
public record AuditVerdict(
        Instant at,
        long seq,
        String hash,
        @Nullable AuditFault fault,
        @Nullable Long brokenSeq) {

    public boolean isWhole() {
        return fault == null;
    }
}
