package se.omsorgsportal.providerendings;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Endings of whole providers that the person was in; only numbers, so they stay (END-05, ALL-06). */
@Component
class ProviderEndingPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    ProviderEndingPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 260;
    }

    @Override
    public Set<String> covers() {
        return Set.of("provider_ending_person.person_id");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(PersonalSection.query(jdbc, "provider-endings", person, """
                        SELECT p.name AS provider, e.last_day, e.state AS `state:ProviderEndingState`
                        FROM provider_ending_person x JOIN provider_ending e ON e.id = x.ending_id JOIN provider p ON p.id = e.provider_id
                        WHERE x.person_id = :person ORDER BY e.ordered_at DESC"""));
    }
}
