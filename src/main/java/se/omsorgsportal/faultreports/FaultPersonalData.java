package se.omsorgsportal.faultreports;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Faults that the person reported and checks they made; erased, the fault stays with a number in place of the name (WIN-13, ALL-06). */
@Component
class FaultPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    FaultPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 620;
    }

    @Override
    public Set<String> covers() {
        return Set.of("fault_report.reported_by", "release_check.person_id");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "fault-reports", person, """
                        SELECT CONCAT('FEL-', number_year, '-', LPAD(number, 3, '0')) AS case_number, what AS text, device, reported_at AS at
                        FROM fault_report WHERE reported_by = :person ORDER BY reported_at DESC"""),
                PersonalSection.query(jdbc, "release-checks", person, """
                        SELECT CONCAT('SF-', w.number_year, '-', LPAD(w.number, 3, '0')) AS case_number, c.answer, c.answered_at AS at
                        FROM release_check c JOIN service_window w ON w.id = c.window_id WHERE c.person_id = :person ORDER BY c.answered_at DESC"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, """
                UPDATE fault_report SET device = '', version = version + 1 WHERE reported_by = :person AND device <> ''""", "DELETE FROM release_check WHERE person_id = :person");
    }
}
