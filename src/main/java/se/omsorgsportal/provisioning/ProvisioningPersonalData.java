package se.omsorgsportal.provisioning;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.Hold;
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
    public Set<String> covers() {
        return Set.of(
                "provisioning.person_id",
                "duties_acceptance.person_id",
                "duties_asked.person_id",
                "first_day_tick.person_id",
                "credential.recipient",
                "credential.user_name");
    }

    @Override
    public List<Hold> holds() {
        return List.of(new Hold("open-task", """
                SELECT p.person_id FROM provisioning p JOIN provisioning_task t ON t.order_id = p.order_id
                WHERE p.person_id IN (:people) AND t.state IN ('OPEN', 'WAITING') AND t.owner <> 'USER'"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(
                jdbc,
                person,
                "DELETE FROM first_day_tick WHERE person_id = :person",
                "DELETE FROM duties_asked WHERE person_id = :person",
                """
                UPDATE provisioning_task t JOIN provisioning p ON p.order_id = t.order_id SET t.note = '', t.version = t.version + 1
                WHERE p.person_id = :person AND t.note <> ''""",
                """
                UPDATE credential c JOIN provisioning p ON p.order_id = c.order_id
                SET c.user_name = '', c.ciphertext = NULL, c.version = c.version + 1 WHERE p.person_id = :person""");
    }
}
