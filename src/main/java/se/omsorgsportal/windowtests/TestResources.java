package se.omsorgsportal.windowtests;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** The standing test resources: who is asked when a window touches an area ([001], WIN-06). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class TestResources {

    private final JdbcClient sql;
    private final TestAreas areas;
    private final People people;
    private final AuditLog audit;

    TestResources(JdbcClient sql, TestAreas areas, People people, AuditLog audit) {
        this.sql = sql;
        this.areas = areas;
        this.people = people;
        this.audit = audit;
    }

    private record Row(UUID id, PersonId person, TestTask task) {}

    /** All of them, by area in the order of the catalogue. */
    public List<TestResource> all() {
        var rows = sql.sql("SELECT r.id, r.person_id, r.area, r.round FROM test_resource r"
                        + " JOIN care_system s ON s.code = r.area ORDER BY s.position, r.round DESC, r.id")
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new TestTask(row.getString("area"), Round.valueOf(row.getString("round")))))
                .list();
        var names = people.names(rows.stream().map(Row::person).toList());
        return rows.stream()
                .map(row -> new TestResource(row.id(), row.person(), names.getOrDefault(row.person(), "–"), row.task()))
                .toList();
    }

    /** The codes of everything that can be tested. */
    public List<String> areas() {
        return areas.all();
    }

    @Transactional
    public void add(PersonId person, TestTask task) {
        if (!areas.all().contains(task.area())) {
            throw new InvalidInput("area", "windowtests.fault.area");
        }
        if (!people.find(person).map(PersonSummary::active).orElse(false)) {
            throw new InvalidInput("person", "windowtests.fault.person");
        }
        try {
            sql.sql("INSERT INTO test_resource (id, person_id, area, round) VALUES (?, ?, ?, ?)")
                    .params(
                            Ids.next(),
                            person.value(),
                            task.area(),
                            task.round().name())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new InvalidInput("person", "windowtests.fault.person.known");
        }
        record("test-resource.added", person, task);
    }

    @Transactional
    public void remove(UUID id) {
        var gone =
                all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        sql.sql("DELETE FROM test_resource WHERE id = ?").param(id).update();
        record("test-resource.removed", gone.person(), gone.task());
    }

    private void record(String what, PersonId person, TestTask task) {
        audit.record(Act.of(what, "test-resource", task.area(), task.area() + " " + task.round())
                .about(person));
    }
}
