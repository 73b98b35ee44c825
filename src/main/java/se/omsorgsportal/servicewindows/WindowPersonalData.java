package se.omsorgsportal.servicewindows;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Which service windows the person was told of (WIN-14, ALL-06). */
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
        return Set.of("service_window_told.person_id", "service_window_told.email");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(PersonalSection.query(jdbc, "windows-told", person, """
                SELECT CONCAT('SF-', w.number_year, '-', LPAD(w.number, 3, '0')) AS case_number, t.email, t.told_at AS at
                FROM service_window_told t JOIN service_window w ON w.id = t.window_id
                WHERE t.person_id = :person ORDER BY t.told_at DESC"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, "DELETE FROM service_window_told WHERE person_id = :person");
    }
}
