package se.omsorgsportal.personaldata;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PersonNames;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** People whose data an administrator keeps from being erased, with the reason (ALL-06). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class DataHolds {

    private final JdbcClient jdbc;
    private final PersonNames people;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    DataHolds(JdbcClient jdbc, PersonNames people, CurrentUser user, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those in force, newest first. */
    public List<DataHold> inForce() {
        record Row(UUID id, PersonId person, String reason, PersonId by, LocalDateTime at) {}
        var rows = jdbc.sql("SELECT id, person_id, reason, set_by, set_at FROM personal_data_hold"
                        + " WHERE released_at IS NULL ORDER BY set_at DESC, id")
                .query((row, number) -> new Row(
                        UUID.fromString(row.getString(1)),
                        PersonId.of(row.getString(2)),
                        row.getString(3),
                        PersonId.of(row.getString(4)),
                        row.getObject(5, LocalDateTime.class)))
                .list();
        var ids = new HashSet<PersonId>();
        rows.forEach(row -> ids.addAll(List.of(row.person(), row.by())));
        var names = people.names(ids);
        return rows.stream()
                .map(row -> new DataHold(
                        row.id(),
                        row.person(),
                        names.getOrDefault(row.person(), "–"),
                        row.reason(),
                        names.getOrDefault(row.by(), "–"),
                        row.at().toInstant(ZoneOffset.UTC)))
                .toList();
    }

    @Transactional
    public void set(PersonId person, String reason) {
        var words = FreeText.required("reason", reason);
        if (people.names(List.of(person)).isEmpty()) {
            throw new NotFound();
        }
        jdbc.sql("INSERT INTO personal_data_hold (id, person_id, reason, set_by, set_at)"
                        + " VALUES (:id, :person, :reason, :by, :at)")
                .param("id", Ids.next().toString())
                .param("person", person.toString())
                .param("reason", words)
                .param("by", user.id().toString())
                .param("at", now())
                .update();
        audit.record(act("personal-data.held", person));
    }

    @Transactional
    public void release(DataHold hold) {
        int released = jdbc.sql("UPDATE personal_data_hold SET released_at = :at, released_by = :by"
                        + " WHERE id = :id AND released_at IS NULL")
                .param("at", now())
                .param("by", user.id().toString())
                .param("id", hold.id().toString())
                .update();
        if (released > 0) {
            audit.record(act("personal-data.released", hold.person()));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Act act(String what, PersonId person) {
        return Act.of(what, "person", person, person.toString().substring(24)).about(person);
    }
}
