package se.omsorgsportal.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.PersonRegister;
import se.omsorgsportal.shared.PersonId;

/** Who has left: the employment is over and so is every membership, or the person was deactivated after the last of them. */
@Component
class FormerPeople implements PersonRegister {

    /** Where a deactivated person's dates were left open, the day it was done says when they left. */
    private static final String SQL = """
            SELECT id, left_on FROM (
                SELECT id, IF(NOT active AND dated IN ('1900-01-01', '9999-12-31'),
                    (SELECT DATE(MAX(a.at)) FROM audit_entry a WHERE a.person = some.id AND a.what = 'person.deactivated'),
                    dated) AS left_on
                FROM (
                    SELECT p.id, p.active, GREATEST(
                        COALESCE(p.employment_to, DATE '1900-01-01'),
                        COALESCE((SELECT MAX(COALESCE(m.valid_to, DATE '9999-12-31')) FROM membership m
                                  WHERE m.person_id = p.id), DATE '1900-01-01')) AS dated
                    FROM person p
                    WHERE p.erased_at IS NULL AND (p.employment_to < :before OR p.employment_to IS NULL AND p.active = FALSE) %s
                ) some
            ) gone
            WHERE left_on > DATE '1900-01-01' AND left_on < :before""";

    private static final String ALL = SQL.formatted("") + " ORDER BY left_on, id LIMIT :limit OFFSET :offset";
    private static final String ONE = SQL.formatted("AND p.id = :person");

    private final JdbcClient jdbc;

    FormerPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Leaver> leftBefore(LocalDate day, int offset, int limit) {
        return jdbc.sql(ALL)
                .param("before", day)
                .param("limit", limit)
                .param("offset", offset)
                .query(FormerPeople::leaver)
                .list();
    }

    @Override
    public Optional<Leaver> leftBefore(LocalDate day, PersonId person) {
        return jdbc.sql(ONE)
                .param("before", day)
                .param("person", person.toString())
                .query(FormerPeople::leaver)
                .optional();
    }

    private static Leaver leaver(ResultSet row, int number) throws SQLException {
        return new Leaver(PersonId.of(row.getString(1)), row.getObject(2, LocalDate.class));
    }
}
