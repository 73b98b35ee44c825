package se.omsorgsportal.audit;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.PersonNames;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/**
 * Reads the log (ALL-02). Administrators only: it tells what everybody did; the pages of orders and people show their
 * own histories to those who may see them.
 */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class AuditTrail {

    private final AuditEntries entries;
    private final AuditLog audit;
    private final PersonNames people;
    private final TransactionOperations transactions;

    AuditTrail(AuditEntries entries, AuditLog audit, PersonNames people, TransactionOperations transactions) {
        this.entries = entries;
        this.audit = audit;
        this.people = people;
        this.transactions = transactions;
    }

    /** Newest first. */
    public List<AuditRow> find(AuditSearch search, int offset, int limit) {
        return entries.find(search, null, offset, limit);
    }

    /** One entry; throws {@link NotFound} when there is none with the number. */
    public AuditRow entry(long seq) {
        return entries.entry(seq).orElseThrow(NotFound::new);
    }

    /** Everything done to one object, oldest first. */
    public List<AuditRow> of(String objectType, String objectId) {
        return entries.of(objectType, objectId);
    }

    /** Field → before and after, in the order recorded; nothing when there was none, or when it has been erased. */
    public Optional<Map<String, Act.Change>> changes(long seq) {
        return Optional.ofNullable(entries.changes(Set.of(seq)).get(seq));
    }

    /** The kinds of act that the log knows. */
    public List<String> acts() {
        return entries.acts();
    }

    /** The person with what they are called; nothing when they are not known. */
    public Optional<Map.Entry<PersonId, String>> named(PersonId id) {
        return people.names(Set.of(id)).entrySet().stream().findFirst();
    }

    public Map<PersonId, String> suggest(String name) {
        return people.suggest(name);
    }

    /**
     * Writes what the search finds as CSV for a spreadsheet, newest first, a thousand rows at a time and with no
     * transaction meanwhile: a slow reader holds nothing. That it was taken out is itself recorded.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(AuditSearch search, AuditWords words, OutputStream target) {
        transactions.executeWithoutResult(_ ->
                audit.record(Act.of("audit.exported", "audit", "log", "log").changed("search", null, search)));
        new AuditCsv(words).write(target, after -> entries.find(search, after, 0, 1_000), entries::changes);
    }
}
