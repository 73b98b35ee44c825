package se.omsorgsportal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link of the chain, as stored; its hash covers every field and the hash before it. */
record AuditEntry(
        long seq,
        Instant at,
        @Nullable UUID actor,
        @Nullable String role,
        @Nullable UUID onBehalfOf,
        String origin,
        String what,
        String objectType,
        String objectId,
        String label,
        @Nullable UUID person,
        byte @Nullable [] detailsDigest,
        byte[] previousHash) {

    private static final String FORM = "omsorgsportal-audit-1";

    /** SHA-256 over the fields in order, each preceded by its length, so that no two entries read alike. */
    byte[] hash() {
        var digest = sha256();
        field(digest, FORM);
        field(digest, Long.toString(seq));
        field(digest, at.getEpochSecond() + "." + at.getNano());
        field(digest, actor);
        field(digest, role);
        field(digest, onBehalfOf);
        field(digest, origin);
        field(digest, what);
        field(digest, objectType);
        field(digest, objectId);
        field(digest, label);
        field(digest, person);
        field(digest, detailsDigest);
        field(digest, previousHash);
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void field(MessageDigest digest, @Nullable Object value) {
        field(digest, value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void field(MessageDigest digest, byte @Nullable [] value) {
        int length = value == null ? -1 : value.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >> shift));
        }
        if (value != null) {
            digest.update(value);
        }
    }
}
