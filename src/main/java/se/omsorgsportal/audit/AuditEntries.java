package se.omsorgsportal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.security.PersonNames;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;

/** Reads the log for people. */
@Repository
class AuditEntries {

    private static final String COLUMNS =
            "seq, at, actor, on_behalf_of, acting_role, origin, what, object_type, object_id, label,"
                    + " person, details_digest IS NOT NULL AS changed";
    private final JdbcClient jdbc;
    private final PersonNames people;

    AuditEntries(JdbcClient jdbc, PersonNames people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    List<AuditRow> find(AuditSearch search, AuditQuery.@Nullable Place after, int offset, int limit) {
        var query = new AuditQuery(search, after);
        return named(jdbc.sql(query.sql(COLUMNS, offset, limit))
                .params(query.parameters())
                .query((row, _) -> row(row))
                .list());
    }

    Optional<AuditRow> entry(long seq) {
        return named(jdbc.sql("SELECT " + COLUMNS + " FROM audit_entry WHERE seq = ?")
                        .param(seq)
                        .query((row, _) -> row(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** Everything about one object, oldest first. */
    List<AuditRow> of(String objectType, String objectId) {
        return named(jdbc.sql("SELECT " + COLUMNS
                        + " FROM audit_entry WHERE object_id = ? AND object_type = ? ORDER BY at, seq")
                .params(objectId, objectType)
                .query((row, _) -> row(row))
                .list());
    }

    /** What the entries changed; without those that changed no field, or for which that has been erased. */
    Map<Long, Map<String, Act.Change>> changes(Collection<Long> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        var changes = new HashMap<Long, Map<String, Act.Change>>();
        jdbc.sql("SELECT seq, changes FROM audit_details WHERE seq IN (:entries)")
                .param("entries", entries)
                .query(row -> {
                    changes.put(row.getLong(1), Details.read(row.getString(2)));
                });
        return changes;
    }

    /** Each kind of act there is in the log, by one step through the index for each. */
    List<String> acts() {
        return jdbc.sql("SELECT what FROM audit_entry GROUP BY what ORDER BY what")
                .query(String.class)
                .list();
    }

    private List<AuditRow> named(List<AuditRow> rows) {
        Set<PersonId> ids = new HashSet<>();
        rows.forEach(row -> Stream.of(
                        Optional.ofNullable(row.actor()),
                        Optional.ofNullable(row.forWhom()),
                        Optional.ofNullable(row.person()))
                .flatMap(Optional::stream)
                .forEach(ids::add));
        var names = people.names(ids);
        return rows.stream()
                .map(row -> row.named(name(names, row.actor()), name(names, row.forWhom()), name(names, row.person())))
                .toList();
    }

    private static String name(Map<PersonId, String> names, @Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        var role = row.getString("acting_role");
        return new AuditRow(
                row.getLong("seq"),
                instant(row),
                person(row.getString("actor")),
                "",
                person(row.getString("on_behalf_of")),
                "",
                role == null ? null : Role.valueOf(role),
                row.getString("origin"),
                row.getString("what"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("label"),
                person(row.getString("person")),
                "",
                row.getBoolean("changed"));
    }

    static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(UUID.fromString(id));
    }
}
