package se.omsorgsportal.servicewindows;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Keeps the activities around windows (WIN-05). */
@Repository
class ActivityStore {

    record Meeting(Instant at, @Nullable PersonId by, String note) {}

    private final EntityManager entities;
    private final JdbcClient jdbc;

    ActivityStore(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    List<Activity> of(WindowId window) {
        return entities.createQuery(
                        "select a from WindowActivity a where a.windowId = :window"
                                + " order by a.day, case when a.start is null then 0 else 1 end, a.start, a.id",
                        Activity.class)
                .setParameter("window", window)
                .getResultList();
    }

    Activity require(UUID id) {
        return Optional.ofNullable(entities.find(Activity.class, id)).orElseThrow(NotFound::new);
    }

    void add(Activity activity) {
        entities.persist(activity);
    }

    void remove(Activity activity) {
        entities.remove(activity);
    }

    void write() {
        entities.flush();
    }

    Optional<Meeting> meeting(WindowId window) {
        return jdbc.sql("SELECT at, by_person, note FROM window_reconciliation WHERE window_id = ?")
                .param(window.toString())
                .query((row, number) -> {
                    var by = row.getString("by_person");
                    return new Meeting(
                            row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            by == null ? null : PersonId.of(by),
                            row.getString("note"));
                })
                .optional();
    }

    void met(WindowId window, Meeting meeting) {
        var by = meeting.by();
        jdbc.sql(
                        "INSERT INTO window_reconciliation (window_id, at, by_person, note) VALUES (:window, :at, :by, :note)"
                                + " ON DUPLICATE KEY UPDATE at = VALUES(at), by_person = VALUES(by_person), note = VALUES(note)")
                .param("window", window.toString())
                .param("at", LocalDateTime.ofInstant(meeting.at(), ZoneOffset.UTC))
                .param("by", by == null ? null : by.toString())
                .param("note", meeting.note())
                .update();
    }
}
