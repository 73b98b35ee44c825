package se.omsorgsportal.api;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** API keys that act in the person’s name; erased, they are gone (ALL-06, ALL-08). */
@Component
class TokenPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    TokenPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 395;
    }

    @Override
    public Set<String> covers() {
        return Set.of("api_token.person_id");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(PersonalSection.query(jdbc, "api-tokens", person, """
                        SELECT name, of_system, scopes, created_at, last_day, revoked_at, last_used_at
                        FROM api_token WHERE person_id = :person ORDER BY created_at DESC, id"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, "DELETE FROM api_token WHERE person_id = :person");
    }
}
