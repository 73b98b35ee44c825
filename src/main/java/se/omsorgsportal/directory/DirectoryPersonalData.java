package se.omsorgsportal.directory;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.Hold;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** What was done to the person’s account in the directory (PRV-15, ALL-06). */
@Component
class DirectoryPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    DirectoryPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(PersonalSection.query(jdbc, "directory", person, """
                        SELECT kind AS `kind:OperationKind`, user_name, unit_name AS unit, provider_name AS provider, valid_to,
                            state AS `state:OperationState`, created_at AS at, settled_at, note
                        FROM directory_operation WHERE person_id = :person ORDER BY created_at"""));
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "directory_operation.person_id",
                "directory_operation.user_name",
                "directory_operation.given_name",
                "directory_operation.family_name",
                "directory_operation.email");
    }

    @Override
    public List<Hold> holds() {
        return List.of(new Hold("directory", """
                SELECT person_id FROM directory_operation WHERE person_id IN (:people) AND state IN ('WAITING', 'RUNNING')"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, "DELETE FROM directory_operation WHERE person_id = :person");
    }
}
