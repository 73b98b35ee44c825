package se.omsorgsportal.servicewindows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;

/** Keeps what is written to the service desk, its case number and the board's decisions (WIN-03). */
@Repository
class WindowOrderStore {

    record LetterRow(
            UUID id, WindowId window, Instant at, @Nullable PersonId by, String caseNumber, String text) {}

    record DecisionRow(
            CabDecision decision,
            @Nullable WindowSchedule schedule,
            String comment,
            Instant at,
            @Nullable PersonId by) {}

    private final JdbcClient jdbc;

    WindowOrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String caseNumber(WindowId window) {
        return jdbc.sql("SELECT case_number FROM window_case WHERE window_id = ?")
                .param(window.toString())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void caseNumber(WindowId window, String number) {
        jdbc.sql("INSERT INTO window_case (window_id, case_number) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE case_number = VALUES(case_number)")
                .params(window.toString(), number)
                .update();
    }

    UUID add(WindowId window, String caseNumber, String text, @Nullable PersonId by, Instant at) {
        var id = Ids.next();
        jdbc.sql("INSERT INTO window_letter (id, window_id, case_number, text, sent_by, sent_at)"
                        + " VALUES (:id, :window, :case, :text, :by, :at)")
                .param("id", id.toString())
                .param("window", window.toString())
                .param("case", caseNumber)
                .param("text", text)
                .param("by", by == null ? null : by.toString())
                .param("at", utc(at))
                .update();
        return id;
    }

    List<LetterRow> letters(WindowId window) {
        return jdbc.sql("SELECT * FROM window_letter WHERE window_id = ? ORDER BY sent_at, id")
                .param(window.toString())
                .query((row, number) -> letter(row))
                .list();
    }

    Optional<LetterRow> letter(UUID id) {
        return jdbc.sql("SELECT * FROM window_letter WHERE id = ?")
                .param(id.toString())
                .query((row, number) -> letter(row))
                .optional();
    }

    void decide(WindowId window, CabAnswer answer, @Nullable PersonId by, Instant at) {
        var schedule = answer.schedule();
        jdbc.sql("INSERT INTO window_decision (id, window_id, decision, day, start_time, end_time, comment,"
                        + " recorded_by, recorded_at)"
                        + " VALUES (:id, :window, :decision, :day, :start, :end, :comment, :by, :at)")
                .param("id", Ids.next().toString())
                .param("window", window.toString())
                .param("decision", answer.decision().name())
                .param("day", schedule == null ? null : schedule.day())
                .param("start", schedule == null ? null : schedule.start())
                .param("end", schedule == null ? null : schedule.end())
                .param("comment", answer.comment())
                .param("by", by == null ? null : by.toString())
                .param("at", utc(at))
                .update();
    }

    /** The last one recorded. */
    Optional<DecisionRow> decision(WindowId window) {
        return jdbc.sql("SELECT * FROM window_decision WHERE window_id = ? ORDER BY recorded_at DESC, id DESC LIMIT 1")
                .param(window.toString())
                .query((row, number) -> decision(row))
                .optional();
    }

    private static LetterRow letter(ResultSet row) throws SQLException {
        return new LetterRow(
                UUID.fromString(row.getString("id")),
                WindowId.of(row.getString("window_id")),
                instant(row, "sent_at"),
                person(row.getString("sent_by")),
                row.getString("case_number"),
                row.getString("text"));
    }

    private static DecisionRow decision(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return new DecisionRow(
                CabDecision.valueOf(row.getString("decision")),
                day == null
                        ? null
                        : new WindowSchedule(
                                day,
                                row.getObject("start_time", LocalTime.class),
                                row.getObject("end_time", LocalTime.class)),
                row.getString("comment"),
                instant(row, "recorded_at"),
                person(row.getString("recorded_by")));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : PersonId.of(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
