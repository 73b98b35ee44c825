package se.omsorgsportal.windowtests;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.Secrets;

/**
 * Makes and reads the links by which testers answer and come to their protocols without signing in (WIN-06, WIN-08). A
 * link says what it is for, for whom, which number of its kind it is and until when; the portal's own key signs it, and
 * nothing of it is stored.
 */
@Component
class TestLinks {

    /** What a link opens, and whose it is. */
    enum Kind {
        ANSWER,
        ROLL_TESTER,
        ROLL_SUBSTITUTE,
        PROTOCOL_TESTER,
        PROTOCOL_SUBSTITUTE
    }

    /** @param serial which of its kind: a newer one makes it worthless */
    record Link(Kind kind, TesterId tester, int serial, Instant until) {}

    private static final String PURPOSE = "windowtests.link";
    private static final int WORDS = 1 + 16 + 4 + 8;
    private static final int SEAL = 16;

    private final Secrets secrets;

    TestLinks(Secrets secrets) {
        this.secrets = secrets;
    }

    String write(Link link) {
        var words = ByteBuffer.allocate(WORDS)
                .put((byte) link.kind().ordinal())
                .putLong(link.tester().value().getMostSignificantBits())
                .putLong(link.tester().value().getLeastSignificantBits())
                .putInt(link.serial())
                .putLong(link.until().getEpochSecond())
                .array();
        var whole = Arrays.copyOf(words, WORDS + SEAL);
        System.arraycopy(seal(words), 0, whole, WORDS, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Nothing when the portal did not write it just so; whether its time is over is asked of what it says. */
    Optional<Link> read(String text) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
        if (whole.length != WORDS + SEAL) {
            return Optional.empty();
        }
        var words = Arrays.copyOf(whole, WORDS);
        if (!MessageDigest.isEqual(seal(words), Arrays.copyOfRange(whole, WORDS, whole.length))) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(words);
        return Optional.of(new Link(
                Kind.values()[in.get()],
                new TesterId(new UUID(in.getLong(), in.getLong())),
                in.getInt(),
                Instant.ofEpochSecond(in.getLong())));
    }

    private byte[] seal(byte[] words) {
        var digest = secrets.digest(PURPOSE, HexFormat.of().formatHex(words));
        return Arrays.copyOf(HexFormat.of().parseHex(digest), SEAL);
    }
}
