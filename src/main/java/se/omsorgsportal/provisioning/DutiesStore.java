package se.omsorgsportal.provisioning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;

/** Keeps the versions of annex 1, who was asked and who accepted (PRV-14). */
@Repository
class DutiesStore {

    /** Who accepted and when, without the name. */
    record Accepted(PersonId person, Instant at) {}

    private final JdbcClient jdbc;

    DutiesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int current() {
        return jdbc.sql("SELECT MAX(version) FROM duties_version")
                .query(Integer.class)
                .single();
    }

    /** As {@link #current}, and nobody else publishes until the transaction ends. */
    int lockCurrent() {
        return jdbc.sql("SELECT version FROM duties_version ORDER BY version DESC LIMIT 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    DutiesText text(int version, boolean english) {
        var language = english ? "en" : "sv";
        return jdbc.sql("SELECT published_at, duties_%1$s AS duties, reminder_%1$s AS reminder".formatted(language)
                        + " FROM duties_version WHERE version = :version")
                .param("version", version)
                .query((row, number) -> new DutiesText(
                        version,
                        Utc.instant(row.getObject("published_at", LocalDateTime.class)),
                        row.getString("duties").lines().toList(),
                        row.getString("reminder")))
                .single();
    }

    DutiesDraft draft(int version) {
        return jdbc.sql("SELECT duties_sv, duties_en, reminder_sv, reminder_en FROM duties_version"
                        + " WHERE version = :version")
                .param("version", version)
                .query((row, number) -> new DutiesDraft(
                        row.getString("duties_sv"),
                        row.getString("duties_en"),
                        row.getString("reminder_sv"),
                        row.getString("reminder_en")))
                .single();
    }

    void publish(int version, DutiesDraft draft, Instant at) {
        jdbc.sql("INSERT INTO duties_version"
                        + " (version, published_at, duties_sv, duties_en, reminder_sv, reminder_en)"
                        + " VALUES (:version, :at, :dutiesSv, :dutiesEn, :reminderSv, :reminderEn)")
                .param("version", version)
                .param("at", Utc.column(at))
                .param("dutiesSv", draft.dutiesSv())
                .param("dutiesEn", draft.dutiesEn())
                .param("reminderSv", draft.reminderSv())
                .param("reminderEn", draft.reminderEn())
                .update();
    }

    List<DutiesVersion> versions() {
        return jdbc.sql("SELECT v.version, v.published_at, COUNT(a.person_id) AS accepted FROM duties_version v"
                        + " LEFT JOIN duties_acceptance a ON a.version = v.version"
                        + " GROUP BY v.version, v.published_at ORDER BY v.version DESC")
                .query((row, number) -> new DutiesVersion(
                        row.getInt("version"),
                        Utc.instant(row.getObject("published_at", LocalDateTime.class)),
                        row.getLong("accepted")))
                .list();
    }

    Optional<Instant> acceptedAt(PersonId person, int version) {
        return jdbc.sql("SELECT accepted_at FROM duties_acceptance WHERE person_id = :person AND version = :version")
                .param("person", person.toString())
                .param("version", version)
                .query(LocalDateTime.class)
                .optional()
                .map(Utc::instant);
    }

    /** Whether this is the first time. */
    boolean accept(PersonId person, int version, Instant at) {
        return insert("duties_acceptance", "accepted_at", person, version, at);
    }

    /** Whether the person had not been asked before. */
    boolean ask(PersonId person, int version, Instant at) {
        return insert("duties_asked", "asked_at", person, version, at);
    }

    /** People who accepted an earlier version and have neither accepted nor been asked for this one. */
    List<PersonId> toAsk(int version, int limit) {
        return jdbc.sql("SELECT DISTINCT earlier.person_id FROM duties_acceptance earlier"
                        + " WHERE earlier.version < :version"
                        + " AND NOT EXISTS (SELECT 1 FROM duties_acceptance a"
                        + " WHERE a.person_id = earlier.person_id AND a.version >= :version)"
                        + " AND NOT EXISTS (SELECT 1 FROM duties_asked q"
                        + " WHERE q.person_id = earlier.person_id AND q.version >= :version)"
                        + " ORDER BY earlier.person_id LIMIT :limit")
                .param("version", version)
                .param("limit", limit)
                .query((row, number) -> PersonId.of(row.getString("person_id")))
                .list();
    }

    List<Accepted> acceptances(int version, int offset, int limit) {
        return jdbc.sql("SELECT person_id, accepted_at FROM duties_acceptance WHERE version = :version"
                        + " ORDER BY accepted_at DESC, person_id LIMIT :limit OFFSET :offset")
                .param("version", version)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Accepted(
                        new PersonId(UUID.fromString(row.getString("person_id"))),
                        Utc.instant(row.getObject("accepted_at", LocalDateTime.class))))
                .list();
    }

    private boolean insert(String table, String column, PersonId person, int version, Instant at) {
        return jdbc.sql("INSERT INTO %s (person_id, version, %s) VALUES (:person, :version, :at)"
                                        .formatted(table, column)
                                + " ON DUPLICATE KEY UPDATE version = version")
                        .param("person", person.toString())
                        .param("version", version)
                        .param("at", Utc.column(at))
                        .update()
                == 1;
    }
}
