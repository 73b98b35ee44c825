package se.omsorgsportal.security.saml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers, for all nodes, which assertions have been used, for as long as they could be used again. */
final class UsedAssertions {

    private final JdbcClient database;
    private final Clock clock;

    UsedAssertions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this is the first use. */
    boolean use(String issuer, String assertion, Instant expires) {
        try {
            database.sql("INSERT INTO saml_assertion_used (digest, expires) VALUES (?, ?)")
                    .params(digest(issuer + '\n' + assertion), utc(expires))
                    .update();
            return true;
        } catch (DuplicateKeyException again) {
            return false;
        }
    }

    /** Forgets those that have expired. */
    int purge() {
        return database.sql("DELETE FROM saml_assertion_used WHERE expires < ?")
                .param(utc(clock.instant()))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
