package se.omsorgsportal.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** Whose staff the accounts belong to: managers of the units where the people belong today. */
@Repository
class RenewalAudience {

    static final String MANAGED = """
             JOIN membership m ON m.person_id = %1$s.person_id AND m.valid_from <= :today
                AND (m.valid_to IS NULL OR m.valid_to >= :today)
            JOIN role_grant g ON g.role = 'MANAGER' AND g.unit_id = m.unit_id\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RenewalAudience(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody whose staff the run has done something about. */
    List<PersonId> managers(RunId run) {
        return jdbc.sql(
                        "SELECT DISTINCT g.person_id FROM renewal_account r" + MANAGED.formatted("r")
                                + "WHERE r.run_id = :run AND r.state = 'SETTLED' AND r.outcome <> 'NO_BASIS' ORDER BY g.person_id")
                .param("run", run.value())
                .param("today", Zone.today(clock))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What the run did about each manager's staff, in one query. */
    Map<PersonId, List<StaffAccount>> told(RunId run, Collection<PersonId> managers) {
        return byManager(jdbc.sql("""
                        SELECT DISTINCT g.person_id AS manager, r.person_id, p.given_name, p.family_name, r.user_name,
                            r.last_sign_in, r.created_at, r.new_valid_to AS valid_to, r.outcome
                        FROM renewal_account r JOIN person p ON p.id = r.person_id""" + MANAGED.formatted("r") + """
                        WHERE r.run_id = :run AND r.state = 'SETTLED' AND r.outcome <> 'NO_BASIS'
                            AND g.person_id IN (:managers)
                        ORDER BY r.outcome, p.family_name, p.given_name, r.person_id""")
                .param("run", run.value())
                .param("managers", managers.stream().map(PersonId::value).toList())
                .param("today", Zone.today(clock))
                .query(RenewalAudience::line)
                .list());
    }

    /** Everybody who has staff with accounts. */
    List<PersonId> managers() {
        return jdbc.sql("SELECT DISTINCT g.person_id FROM account a" + MANAGED.formatted("a")
                        + "WHERE a.created_at IS NOT NULL AND a.valid_to >= :today ORDER BY g.person_id")
                .param("today", Zone.today(clock))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The accounts of each manager's staff that were not used since the day, in one query. */
    Map<PersonId, List<StaffAccount>> unused(Collection<PersonId> managers, LocalDate lastUse) {
        return byManager(jdbc.sql("""
                        SELECT DISTINCT g.person_id AS manager, a.person_id, p.given_name, p.family_name, a.user_name,
                            (SELECT MAX(s.at) FROM sign_in s WHERE s.user_name = a.user_name) AS last_sign_in,
                            a.created_at, a.valid_to, NULL AS outcome
                        FROM account a JOIN person p ON p.id = a.person_id""" + MANAGED.formatted("a") + "WHERE "
                        + UnusedSql.UNUSED
                        + " AND g.person_id IN (:managers) ORDER BY p.family_name, p.given_name, a.person_id")
                .param("managers", managers.stream().map(PersonId::value).toList())
                .params(UnusedSql.values(Zone.today(clock), lastUse))
                .query(RenewalAudience::line)
                .list());
    }

    private record Line(PersonId manager, StaffAccount account) {}

    private static Map<PersonId, List<StaffAccount>> byManager(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(Line::manager, Collectors.mapping(Line::account, Collectors.toList())));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(new PersonId(row.getObject("manager", UUID.class)), account(row));
    }

    static StaffAccount account(ResultSet row) throws SQLException {
        return new StaffAccount(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getString("user_name"),
                Utc.day(row, "last_sign_in"),
                Objects.requireNonNull(Utc.day(row, "created_at")),
                row.getObject("valid_to", LocalDate.class),
                outcome(row.getString("outcome")));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
