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

    /** The newest ten thousand, newest first. */
    public List<AuditRow> about(PersonId person) {
        return entries.find(new AuditSearch(person, null, null, null, null), null, 0, MOST);
    }

    public void eraseDetails(PersonId person) {
        var numbers = jdbc.sql(
                        "SELECT d.seq FROM audit_details d JOIN audit_entry e USING (seq) WHERE e.person = :person")
                .param("person", person.toString())
                .query(Long.class)
                .list();
        for (var number : numbers) {
            jdbc.sql("DELETE FROM audit_details WHERE seq = :seq")
                    .param("seq", number)
                    .update();
            audit.record(Act.of("audit.details-erased", "audit-entry", number, Long.toString(number)));
        }
    }
}
