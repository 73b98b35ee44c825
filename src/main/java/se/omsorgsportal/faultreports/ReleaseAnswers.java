package se.omsorgsportal.faultreports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.PersonId;

/** Who has made the check after which window. */
@Repository
class ReleaseAnswers {

    /** How many gave an answer. */
    record Count(WindowId window, CheckAnswer answer, long people) {}

    private final JdbcClient jdbc;

    ReleaseAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fault stays a fault, whatever is answered after it. */
    void keep(WindowId window, PersonId person, CheckAnswer answer, Instant at) {
        jdbc.sql("INSERT INTO release_check (window_id, person_id, answer, answered_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE answer = IF(VALUES(answer) = 'FAULT', 'FAULT', answer)")
                .param(window.value())
                .param(person.value())
                .param(answer.name())
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    Set<WindowId> answered(PersonId person, Collection<WindowId> windows) {
        return new HashSet<>(
                jdbc.sql("SELECT window_id FROM release_check WHERE person_id = :person AND window_id IN (:windows)")
                        .param("person", person.value())
                        .param("windows", windows.stream().map(WindowId::value).toList())
                        .query((row, number) -> new WindowId(row.getObject(1, UUID.class)))
                        .list());
    }

    List<Count> counts(Collection<WindowId> windows) {
        return jdbc.sql("SELECT window_id, answer, COUNT(*) FROM release_check WHERE window_id IN (:windows)"
                        + " GROUP BY window_id, answer")
                .param("windows", windows.stream().map(WindowId::value).toList())
                .query((row, number) -> new Count(
                        new WindowId(row.getObject(1, UUID.class)),
                        CheckAnswer.valueOf(row.getString(2)),
                        row.getLong(3)))
                .list();
    }
}
