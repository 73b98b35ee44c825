package se.omsorgsportal.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** As many entries of the audit log as the portal wrote, behind the head of the chain. */
final class BareAudit {

    private static final String ENTRY = """
            seq, at, actor, acting_role, on_behalf_of, origin, what, object_type, object_id, label, person,
            details_digest, previous_hash, hash""";

    private final long before;
    private List<Object[]> entries = List.of();
    private List<Object[]> details = List.of();

    private BareAudit(long before) {
        this.before = before;
    }

    static BareAudit before(Bare bare) throws SQLException {
        return new BareAudit(((Number) bare.read("SELECT seq FROM audit_head").getFirst()[0]).longValue());
    }

    /** What was written since. */
    void take(Bare bare) throws SQLException {
        entries = bare.read("SELECT " + ENTRY + " FROM audit_entry WHERE seq > ? ORDER BY seq", before);
        details = bare.read("SELECT seq, salt, changes FROM audit_details WHERE seq > ? ORDER BY seq", before);
    }

    int count() {
        return entries.size() + details.size();
    }

    void append(Bare bare) throws SQLException {
        long head = ((Number) bare.read("SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE")
                        .getFirst()[0])
                .longValue();
        long shift = head - before;
        insert(bare, "audit_entry (" + ENTRY + ")", shifted(entries, shift));
        insert(bare, "audit_details (seq, salt, changes)", shifted(details, shift));
        var last = entries.getLast();
        bare.write("UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1", head + entries.size(), last[13]);
    }

    private static List<Object[]> shifted(List<Object[]> rows, long by) {
        return rows.stream()
                .map(row -> {
                    var other = row.clone();
                    other[0] = ((Number) row[0]).longValue() + by;
                    return other;
                })
                .toList();
    }

    private static void insert(Bare bare, String into, List<Object[]> rows) throws SQLException {
        if (!rows.isEmpty()) {
            var one = "(" + String.join(",", Collections.nCopies(rows.getFirst().length, "?")) + ")";
            var values = new ArrayList<Object>();
            rows.forEach(row -> Collections.addAll(values, row));
            bare.write(
                    "INSERT INTO " + into + " VALUES " + String.join(",", Collections.nCopies(rows.size(), one)),
                    values.toArray());
        }
    }
}
