package se.omsorgsportal.personaldata;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;

/** What was said must be kept, as far as it is itself about the person (ALL-06); asked while the portal starts, by nobody. */
@Component
class HoldSource implements PersonalDataSource {

    private final JdbcClient jdbc;

    HoldSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(
                        jdbc,
                        "holds",
                        person,
                        "SELECT reason, set_at AS at, released_at FROM personal_data_hold WHERE person_id = :person ORDER BY set_at"));
    }

    @Override
    public Set<String> covers() {
        return Set.of("personal_data_hold.person_id", "personal_data_erasure.person_id");
    }

    @Override
    public List<Hold> holds() {
        return List.of(
                new Hold(
                        "held",
                        "SELECT DISTINCT person_id FROM personal_data_hold WHERE released_at IS NULL AND person_id IN (:people)"));
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("UPDATE personal_data_hold SET reason = '' WHERE person_id = :person")
                .param("person", person.toString())
                .update();
    }
}
