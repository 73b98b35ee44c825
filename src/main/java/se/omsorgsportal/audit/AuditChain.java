package se.omsorgsportal.audit;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;

/** Writes entries at the end of the chain, one transaction after the other. */
@Repository
class AuditChain {

    private static final String LOCK_HEAD = "SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE";
    private static final String MOVE_HEAD = "UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1";
    private static final String ADD_DETAILS = "INSERT INTO audit_details (seq, salt, changes) VALUES (?, ?, ?)";
    private static final String ADD_ENTRY = """
            INSERT INTO audit_entry (seq, at, actor, acting_role, on_behalf_of, origin, what, object_type, object_id,
                                     label, person, details_digest, previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    AuditChain(JdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** First lets everything else be written, so that no lock is waited for while the head of the chain is held. */
    void append(List<StampedAct> acts) {
        entities.flush();
        var details = acts.stream().map(act -> Details.of(act.changes())).toList();
        var head = jdbc.queryForObject(LOCK_HEAD, (row, n) -> new Head(row.getLong(1), row.getBytes(2)));
        if (head == null) {
            throw new IllegalStateException("the audit log has no head");
        }
        var entryRows = new ArrayList<Object[]>();
        var detailsRows = new ArrayList<Object[]>();
        for (int i = 0; i < acts.size(); i++) {
            var entry = entry(acts.get(i), details.get(i), head);
            head = new Head(entry.seq(), entry.hash());
            entryRows.add(row(entry, head.hash()));
            var detail = details.get(i);
            if (detail != null) {
                detailsRows.add(new Object[] {entry.seq(), detail.salt(), detail.json()});
            }
        }
        jdbc.batchUpdate(ADD_ENTRY, entryRows);
        if (!detailsRows.isEmpty()) {
            jdbc.batchUpdate(ADD_DETAILS, detailsRows);
        }
        jdbc.update(MOVE_HEAD, head.seq(), head.hash());
    }

    private static AuditEntry entry(StampedAct act, @Nullable Details details, Head head) {
        return new AuditEntry(
                head.seq() + 1,
                act.at(),
                uuid(act.actor()),
                act.role() == null ? null : act.role().name(),
                uuid(act.onBehalfOf()),
                act.origin(),
                act.what(),
                act.objectType(),
                act.objectId(),
                act.label(),
                uuid(act.person()),
                details == null ? null : details.digest(),
                head.hash());
    }

    private static Object[] row(AuditEntry entry, byte[] hash) {
        return new @Nullable Object[] {
            entry.seq(),
            LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
            text(entry.actor()),
            entry.role(),
            text(entry.onBehalfOf()),
            entry.origin(),
            entry.what(),
            entry.objectType(),
            entry.objectId(),
            entry.label(),
            text(entry.person()),
            entry.detailsDigest(),
            entry.previousHash(),
            hash
        };
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private record Head(long seq, byte[] hash) {}
}
