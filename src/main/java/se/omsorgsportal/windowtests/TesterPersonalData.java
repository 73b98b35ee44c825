package se.omsorgsportal.windowtests;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** What the person tests, and in which windows; erased, the tests stay with a number in place of the name (WIN-06, ALL-06). */
@Component
class TesterPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    TesterPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 630;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "test_resource.person_id",
                "window_tester.person_id",
                "window_tester.substitute_person",
                "window_tester.substitute_name",
                "window_tester.substitute_email",
                "test_report.pdf");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "test-areas", person, """
                        SELECT area, round AS `round:Round` FROM test_resource WHERE person_id = :person ORDER BY area, round"""),
                PersonalSection.query(jdbc, "window-tests", person, """
                        SELECT CONCAT('SF-', w.number_year, '-', LPAD(w.number, 3, '0')) AS case_number, t.answer AS `answer:Answer`,
                            t.presence AS `presence:Presence`, t.substitute_name
                        FROM window_tester t JOIN service_window w ON w.id = t.window_id
                        WHERE t.person_id = :person ORDER BY w.number_year DESC, w.number DESC"""),
                PersonalSection.query(jdbc, "window-tests-as-substitute", person, """
                        SELECT CONCAT('SF-', w.number_year, '-', LPAD(w.number, 3, '0')) AS case_number, t.substitute_email AS email
                        FROM window_tester t JOIN service_window w ON w.id = t.window_id
                        WHERE t.substitute_person = :person ORDER BY w.number_year DESC, w.number DESC"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, "DELETE FROM test_resource WHERE person_id = :person", """
                UPDATE test_report SET pdf = NULL WHERE window_id IN (
                    SELECT window_id FROM window_tester WHERE person_id = :person OR substitute_person = :person)""", """
                UPDATE window_tester SET substitute_name = NULL, substitute_email = NULL, substitute_person = NULL,
                    version = version + 1
                WHERE (person_id = :person OR substitute_person = :person) AND substitute_email IS NOT NULL""");
    }
}
