package se.omsorgsportal.servicewindows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.servicewindows.ConsultationDetails.ProposedDate;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;

/** Keeps the groups that are asked, the proposed dates and the answers (WIN-02). */
@Repository
class ConsultationStore {

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who is asked, with their groups. */
    Map<PersonId, Set<ConsultationGroup>> members() {
        var members = new LinkedHashMap<PersonId, Set<ConsultationGroup>>();
        jdbc.sql("SELECT group_name, person_id FROM consultation_member ORDER BY person_id, group_name")
                .query(row -> {
                    members.computeIfAbsent(
                                    PersonId.of(row.getString("person_id")),
                                    person -> EnumSet.noneOf(ConsultationGroup.class))
                            .add(ConsultationGroup.valueOf(row.getString("group_name")));
                });
        return members;
    }

    boolean isMember(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM consultation_member WHERE person_id = ?")
                        .param(person.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether they were not in it before. */
    boolean add(ConsultationGroup group, PersonId person) {
        return jdbc.sql("INSERT IGNORE INTO consultation_member (group_name, person_id) VALUES (?, ?)")
                        .params(group.name(), person.toString())
                        .update()
                > 0;
    }

    boolean remove(ConsultationGroup group, PersonId person) {
        return jdbc.sql("DELETE FROM consultation_member WHERE group_name = ? AND person_id = ?")
                        .params(group.name(), person.toString())
                        .update()
                > 0;
    }

    List<ProposedDate> dates(WindowId window) {
        return jdbc.sql("SELECT id, day, start_time, end_time FROM consultation_date WHERE window_id = ?"
                        + " ORDER BY day, start_time, id")
                .param(window.toString())
                .query((row, number) -> date(row))
                .list();
    }

    /** Puts these dates in the place of the earlier ones; what is the same keeps its answers. */
    void replaceDates(WindowId window, Collection<WindowSchedule> wanted) {
        var missing = new ArrayList<>(wanted);
        for (var known : dates(window)) {
            if (!missing.remove(known.schedule())) {
                jdbc.sql("DELETE FROM consultation_date WHERE id = ?")
                        .param(known.id().toString())
                        .update();
            }
        }
        for (var schedule : missing) {
            jdbc.sql("INSERT INTO consultation_date (id, window_id, day, start_time, end_time) VALUES (?, ?, ?, ?, ?)")
                    .params(Ids.next().toString(), window.toString(), schedule.day(), schedule.start(), schedule.end())
                    .update();
        }
    }

    Optional<LocalDate> answerBy(WindowId window) {
        return jdbc.sql("SELECT answer_by FROM consultation WHERE window_id = ?")
                .param(window.toString())
                .query(LocalDate.class)
                .optional();
    }

    void open(WindowId window, LocalDate answerBy, Instant at) {
        jdbc.sql("INSERT INTO consultation (window_id, answer_by, opened_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE answer_by = VALUES(answer_by), opened_at = VALUES(opened_at)")
                .params(window.toString(), answerBy, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** The answers by person and date. */
    Map<PersonId, Map<UUID, ConsultationReply>> answers(WindowId window) {
        var answers = new LinkedHashMap<PersonId, Map<UUID, ConsultationReply>>();
        jdbc.sql("SELECT a.date_id, a.person_id, a.answer, a.comment FROM consultation_answer a"
                        + " JOIN consultation_date d ON d.id = a.date_id WHERE d.window_id = ?")
                .param(window.toString())
                .query(row -> {
                    var date = UUID.fromString(row.getString("date_id"));
                    answers.computeIfAbsent(PersonId.of(row.getString("person_id")), person -> new LinkedHashMap<>())
                            .put(
                                    date,
                                    new ConsultationReply(
                                            date,
                                            DateAnswer.valueOf(row.getString("answer")),
                                            row.getString("comment")));
                });
        return answers;
    }

    void answer(UUID date, PersonId person, DateAnswer answer, String comment, Instant at) {
        jdbc.sql("INSERT INTO consultation_answer (date_id, person_id, answer, comment, answered_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE answer = VALUES(answer),"
                        + " comment = VALUES(comment), answered_at = VALUES(answered_at)")
                .params(
                        date.toString(),
                        person.toString(),
                        answer.name(),
                        comment,
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Open consultations with how many dates they have and how many of them the person has answered. */
    List<OpenConsultation> open(PersonId person) {
        return jdbc.sql("""
                        SELECT w.id, w.number_year, w.number, c.answer_by, COUNT(d.id) AS dates, COUNT(a.date_id) AS answered
                        FROM service_window w
                        JOIN consultation c ON c.window_id = w.id
                        JOIN consultation_date d ON d.window_id = w.id
                        LEFT JOIN consultation_answer a ON a.date_id = d.id AND a.person_id = :person
                        WHERE w.state = 'CONSULTING'
                        GROUP BY w.id, w.number_year, w.number, c.answer_by
                        ORDER BY c.answer_by, w.id
                        """)
                .param("person", person.toString())
                .query((row, number) -> open(row))
                .list();
    }

    private static OpenConsultation open(ResultSet row) throws SQLException {
        return new OpenConsultation(
                WindowId.of(row.getString("id")),
                new WindowNumber(row.getInt("number_year"), row.getInt("number")),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("dates"),
                row.getInt("answered"));
    }

    private static ProposedDate date(ResultSet row) throws SQLException {
        return new ProposedDate(
                UUID.fromString(row.getString("id")),
                new WindowSchedule(
                        row.getObject("day", LocalDate.class),
                        row.getObject("start_time", LocalTime.class),
                        row.getObject("end_time", LocalTime.class)));
    }
}
