package se.omsorgsportal.servicewindows;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** What the person was told and asked of service windows; erased, the answers stay with a number in place of the name, without the comment (ALL-06). */
@Component
class WindowPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    WindowPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "service_window_told.person_id",
                "service_window_told.email",
                "consultation_member.person_id",
                "consultation_answer.person_id");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "windows-told", person, """
                        SELECT CONCAT('SF-', w.number_year, '-', LPAD(w.number, 3, '0')) AS case_number, t.email, t.told_at AS at
                        FROM service_window_told t JOIN service_window w ON w.id = t.window_id WHERE t.person_id = :person ORDER BY t.told_at DESC"""),
                PersonalSection.query(jdbc, "consultation-groups", person, """
                        SELECT group_name AS name FROM consultation_member WHERE person_id = :person ORDER BY group_name"""),
                PersonalSection.query(jdbc, "consultation-answers", person, """
                        SELECT CONCAT('SF-', w.number_year, '-', LPAD(w.number, 3, '0')) AS case_number, d.day, a.answer, a.comment, a.answered_at AS at
                        FROM consultation_answer a JOIN consultation_date d ON d.id = a.date_id JOIN service_window w ON w.id = d.window_id
                        WHERE a.person_id = :person ORDER BY a.answered_at DESC"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(
                jdbc,
                person,
                "DELETE FROM service_window_told WHERE person_id = :person",
                "DELETE FROM consultation_member WHERE person_id = :person",
                "UPDATE consultation_answer SET comment = '' WHERE person_id = :person");
    }
}
