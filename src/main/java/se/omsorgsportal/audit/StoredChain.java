package se.omsorgsportal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain as the database holds it, for the check: entries in order, the head, what earlier checks saw. */
@Repository
class StoredChain {

    private static final int PAGE = 5_000;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredChain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param last the highest number there is, the head's unless somebody has been at it */
    record End(long seq, byte[] hash, long last) {}

    /** In one statement, so that head and entries are of the same moment. */
    End end() {
        return jdbc.sql("""
                        SELECT seq, hash, (SELECT COALESCE(MAX(seq), 0) FROM audit_entry) AS last
                        FROM audit_head WHERE id = 1""")
                .query((row, _) -> new End(row.getLong(1), row.getBytes(2), row.getLong(3)))
                .single();
    }

    Map<Long, byte[]> checkpoints() {
        var seen = new HashMap<Long, byte[]>();
        jdbc.sql("SELECT seq, hash FROM audit_check WHERE fault IS NULL AND seq > 0")
                .query(row -> {
                    seen.put(row.getLong(1), row.getBytes(2));
                });
        return seen;
    }

    Set<Long> erased() {
        return new HashSet<>(jdbc.sql("""
                        SELECT CAST(object_id AS UNSIGNED) FROM audit_entry
                        WHERE what = 'audit.details-erased' AND object_type = 'audit-entry'""").query(Long.class).list());
    }

    /** Walks the next entries up to the given one; returns whether there may be more. */
    boolean walkPage(ChainWalk walk, long upTo) {
        var goesOn = new AtomicBoolean(false);
        var last = Math.min(walk.seq() + PAGE, upTo);
        jdbc.sql("""
                        SELECT e.*, d.salt, d.changes FROM audit_entry e LEFT JOIN audit_details d USING (seq)
                        WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq""").params(walk.seq(), last).query(row -> {
            if (walk.fault() == null) {
                goesOn.set(walk.step(entry(row), row.getBytes("hash"), details(row)));
            }
        });
        return goesOn.get() && walk.seq() < upTo;
    }

    AuditVerdict keep(ChainWalk walk) {
        var fault = walk.fault();
        var verdict = new AuditVerdict(
                clock.instant(),
                walk.seq(),
                hex(walk.hash()),
                fault,
                fault == null ? null : Long.valueOf(walk.seq() + 1));
        jdbc.sql("INSERT INTO audit_check (checked_at, seq, hash, fault, broken_seq) VALUES (?, ?, ?, ?, ?)")
                .param(LocalDateTime.ofInstant(verdict.at(), ZoneOffset.UTC))
                .param(walk.seq())
                .param(walk.hash())
                .param(fault == null ? null : fault.name())
                .param(verdict.brokenSeq())
                .update();
        return verdict;
    }

    Optional<AuditVerdict> lastVerdict() {
        return jdbc.sql(
                        "SELECT checked_at AS at, seq, hash, fault, broken_seq FROM audit_check ORDER BY id DESC LIMIT 1")
                .query((row, _) -> new AuditVerdict(
                        AuditEntries.instant(row),
                        row.getLong("seq"),
                        hex(row.getBytes("hash")),
                        Optional.ofNullable(row.getString("fault"))
                                .map(AuditFault::valueOf)
                                .orElse(null),
                        row.getObject("broken_seq", Long.class)))
                .optional();
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                AuditEntries.instant(row),
                uuid(row.getString("actor")),
                row.getString("acting_role"),
                uuid(row.getString("on_behalf_of")),
                row.getString("origin"),
                row.getString("what"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("label"),
                uuid(row.getString("person")),
                row.getBytes("details_digest"),
                row.getBytes("previous_hash"));
    }

    private static @Nullable Details details(ResultSet row) throws SQLException {
        byte[] salt = row.getBytes("salt");
        return salt == null ? null : new Details(salt, row.getString("changes"));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
