package se.omsorgsportal.provisioning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Held;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** What was done for the person, and the duties they accepted; erased, tasks stay without their notes (ALL-06). */
@Component
class ProvisioningPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    ProvisioningPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "tasks", person, """
                        SELECT p.case_number, t.kind AS `kind:TaskKind`, t.state AS `state:TaskState`, t.due, t.done_at, t.note
                        FROM provisioning_task t JOIN provisioning p ON p.order_id = t.order_id
                        WHERE p.person_id = :person ORDER BY p.case_number, t.due"""),
                PersonalSection.query(jdbc, "duties", person, """
                        SELECT version, accepted_at AS at FROM duties_acceptance WHERE person_id = :person ORDER BY version"""),
                PersonalSection.query(jdbc, "first-day", person, """
                        SELECT item AS `item:FirstDayItem`, ticked_at AS at FROM first_day_tick WHERE person_id = :person ORDER BY ticked_at"""));
    }

    @Override
    public Map<PersonId, Set<String>> holds(Collection<PersonId> people) {
        return Held.by(jdbc, "open-task", people, """
                SELECT p.person_id FROM provisioning p JOIN provisioning_task t ON t.order_id = p.order_id
                WHERE p.person_id IN (:people) AND t.state IN ('OPEN', 'WAITING') AND t.owner <> 'USER'""");
    }

    @Override
    public void erase(PersonId person) {
        change(person, "DELETE FROM first_day_tick WHERE person_id = :person");
        change(person, "DELETE FROM duties_asked WHERE person_id = :person");
        change(person, """
                UPDATE provisioning_task t JOIN provisioning p ON p.order_id = t.order_id SET t.note = '', t.version = t.version + 1
                WHERE p.person_id = :person AND t.note <> ''""");
        change(person, """
                UPDATE credential c JOIN provisioning p ON p.order_id = c.order_id
                SET c.user_name = '', c.ciphertext = NULL, c.version = c.version + 1 WHERE p.person_id = :person""");
    }

    private void change(PersonId person, String sql) {
        jdbc.sql(sql).param("person", person.toString()).update();
    }
}
