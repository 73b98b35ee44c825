package se.omsorgsportal.personaldata;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;

/** The filters that the person saved; the shell stands below this module (ALL-07, ALL-06). */
@Component
class SavedFilterSource implements PersonalDataSource {

    private final JdbcClient jdbc;

    SavedFilterSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Set<String> covers() {
        return Set.of("saved_filter.owner");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(PersonalSection.query(jdbc, "saved-filters", person, """
                        SELECT list, name, query FROM saved_filter WHERE owner = :person ORDER BY list, name"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, "DELETE FROM saved_filter WHERE owner = :person");
    }
}
