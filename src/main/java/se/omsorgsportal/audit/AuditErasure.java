package se.omsorgsportal.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;

/**
 * What the log holds about one person, and taking the values out of it when the person is erased (ALL-06). The entries
 * and their hashes stay as they are: values stand apart from the chain, which keeps only a salted digest of them, and
 * each removal is itself an entry, so that the check tells it from tampering.
 */
@Service
@SystemOnly
@Transactional(propagation = Propagation.MANDATORY)
public class AuditErasure {

    private static final int MOST = 10_000;

    private final AuditEntries entries;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    AuditErasure(AuditEntries entries, AuditLog audit, JdbcClient jdbc) {
        this.entries = entries;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** What concerned the person and what the person did: the newest ten thousand, newest first. */
    public List<AuditRow> about(PersonId person) {
        return entries.find(new AuditSearch(person, null, null, null, null), null, 0, MOST);
    }

    /** Of every entry that concerns the person. */
    public void eraseDetails(PersonId person) {
        erase(jdbc.sql("SELECT d.seq FROM audit_details d JOIN audit_entry e USING (seq) WHERE e.person = :person")
                .param("person", person.toString())
                .query(Long.class)
                .list());
    }

    /** Of every entry about the object, as those from before it was known whom an order was for. */
    public void eraseDetails(String objectType, String objectId) {
        erase(jdbc.sql("SELECT d.seq FROM audit_details d JOIN audit_entry e USING (seq)"
                        + " WHERE e.object_id = :object AND e.object_type = :type")
                .param("object", objectId)
                .param("type", objectType)
                .query(Long.class)
                .list());
    }

    private void erase(List<Long> entries) {
        for (var number : entries) {
            jdbc.sql("DELETE FROM audit_details WHERE seq = :seq")
                    .param("seq", number)
                    .update();
            audit.record(Act.of("audit.details-erased", "audit-entry", number, Long.toString(number)));
        }
    }
}
