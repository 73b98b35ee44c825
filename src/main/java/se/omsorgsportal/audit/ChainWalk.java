package se.omsorgsportal.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the chain link by link and stops at the first one that is not as it was written. */
final class ChainWalk {

    private final Map<Long, byte[]> seenBefore;
    private final Set<Long> erased;
    private long seq;
    private byte[] hash = new byte[32];
    private @Nullable AuditFault fault;

    /**
     * @param seenBefore number → hash, as earlier checks found them
     * @param erased the entries whose details some entry says were erased
     */
    ChainWalk(Map<Long, byte[]> seenBefore, Set<Long> erased) {
        this.seenBefore = seenBefore;
        this.erased = erased;
    }

    /** Takes the next entry as stored; returns whether the walk goes on. */
    boolean step(AuditEntry entry, byte[] storedHash, @Nullable Details details) {
        fault = faultOf(entry, storedHash, details);
        if (fault == null) {
            seq = entry.seq();
            hash = storedHash;
        }
        return fault == null;
    }

    /**
     * Compares where the walk ended with where the chain ought to end.
     *
     * @param last the highest number there is
     */
    void end(long head, byte[] headHash, long last) {
        if (fault != null) {
            return;
        }
        long farthest =
                seenBefore.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (seq < head && last > seq) {
            fault = AuditFault.MISSING;
        } else if (seq < Math.max(head, farthest)) {
            fault = AuditFault.CUT;
        } else if (!Arrays.equals(hash, headHash)) {
            fault = AuditFault.REWRITTEN;
        } else if (last > head) {
            fault = AuditFault.INSERTED;
        }
    }

    long seq() {
        return seq;
    }

    byte[] hash() {
        return hash;
    }

    @Nullable
    AuditFault fault() {
        return fault;
    }

    private @Nullable AuditFault faultOf(AuditEntry entry, byte[] storedHash, @Nullable Details details) {
        if (entry.seq() != seq + 1) {
            return AuditFault.MISSING;
        }
        if (!Arrays.equals(entry.hash(), storedHash)) {
            return AuditFault.EDITED;
        }
        if (!Arrays.equals(entry.previousHash(), hash)) {
            return AuditFault.INSERTED;
        }
        var earlier = seenBefore.get(entry.seq());
        if (earlier != null && !Arrays.equals(earlier, storedHash)) {
            return AuditFault.REWRITTEN;
        }
        return faultOf(entry, details);
    }

    private @Nullable AuditFault faultOf(AuditEntry entry, @Nullable Details details) {
        var digest = entry.detailsDigest();
        if (details == null) {
            return digest == null || erased.contains(entry.seq()) ? null : AuditFault.DETAILS_MISSING;
        }
        return digest != null && Arrays.equals(details.digest(), digest) ? null : AuditFault.DETAILS_CHANGED;
    }
}
