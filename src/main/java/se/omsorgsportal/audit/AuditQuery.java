package se.omsorgsportal.audit;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Zone;

/**
 * The SQL of a search, newest first. "This or that" becomes a union of searches that each walk one index backwards and
 * stop at the wanted number: an OR would read and sort everything a busy administrator ever did.
 */
final class AuditQuery {

    private static final String NEWEST_FIRST = " ORDER BY at DESC, seq DESC LIMIT ";
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private List<String> alternatives = List.of("TRUE");

    AuditQuery(AuditSearch search, @Nullable Place after) {
        if (search.person() != null) {
            either("actor = :person", "person = :person");
            parameters.put("person", search.person().toString());
        }
        if (search.object() != null) {
            either("object_id = :object", "label LIKE :label");
            parameters.put("object", search.object());
            parameters.put("label", search.object().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (search.what() != null) {
            both("what = :what", "what", search.what());
        }
        if (search.from() != null) {
            both(
                    "at >= :from",
                    "from",
                    utc(search.from().atStartOfDay(Zone.SWEDEN).toInstant()));
        }
        if (search.to() != null) {
            var end = search.to().plusDays(1).atStartOfDay(Zone.SWEDEN).toInstant();
            both("at < :to", "to", utc(end));
        }
        if (after != null) {
            both("(at < :at OR (at = :at AND seq < :seq))", "at", utc(after.at()));
            parameters.put("seq", after.seq());
        }
    }

    /** The place of a row in the order; the next rows come after it. */
    record Place(Instant at, long seq) {}

    String sql(String columns, int offset, int limit) {
        var rest = conditions.stream().map(" AND "::concat).collect(joining());
        var found = alternatives.stream()
                .map(one -> "(SELECT seq FROM audit_entry WHERE " + one + rest + NEWEST_FIRST + (offset + limit) + ")")
                .collect(joining(" UNION "));
        return "SELECT " + columns + " FROM (" + found + ") found JOIN audit_entry USING (seq)" + NEWEST_FIRST + limit
                + " OFFSET " + offset;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void either(String one, String other) {
        alternatives = alternatives.stream()
                .flatMap(before -> List.of(before + " AND " + one, before + " AND " + other).stream())
                .toList();
    }

    private void both(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
