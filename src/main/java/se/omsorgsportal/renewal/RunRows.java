package se.omsorgsportal.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;

/**
 * The accounts of the runs, read and written a page at a time: the statements grow with pages, never with accounts. Reads
 * the tables of accounts, people and sign-ins beside its own, since set by set is the only way that is fast enough.
 */
@Repository
class RunRows {

    private static final int AT_ONCE = 1_000;
    private static final String LAST = "(SELECT MAX(s.at) FROM sign_in s WHERE s.user_name = a.user_name) AS last_now";
    private final JdbcTemplate jdbc;

    RunRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An account that may come into a run. */
    record Candidate(PersonId person, String userName, LocalDate validTo, RunRow.Now now) {}

    /** Accounts whose last day lies between, after the given person, in the order of the key. */
    List<Candidate> candidates(LocalDate from, LocalDate to, UUID after, int limit) {
        return jdbc.query(
                "SELECT a.person_id, a.user_name, a.created_at, a.valid_to, p.employment_to, " + LAST + """
                 FROM account a JOIN person p ON p.id = a.person_id
                WHERE a.person_id > ? AND a.created_at IS NOT NULL AND a.valid_to BETWEEN ? AND ?
                ORDER BY a.person_id LIMIT ?""",
                (row, n) -> new Candidate(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("user_name"),
                        row.getObject("valid_to", LocalDate.class),
                        now(row, "valid_to")),
                after,
                from,
                to,
                limit);
    }

    void add(RunDetails run, List<Candidate> some) {
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            insert(run, some.subList(from, Math.min(some.size(), from + AT_ONCE)));
        }
    }

    private void insert(RunDetails run, List<Candidate> some) {
        var values = new ArrayList<@Nullable Object>(some.size() * 9);
        for (var one : some) {
            var verdict = one.now().verdict(run.rule(), run.asOf(), run.covered());
            Collections.addAll(
                    values,
                    run.id().value(),
                    one.person().value(),
                    one.userName(),
                    verdict.name(),
                    verdict.name(),
                    column(one.now().lastSignIn()),
                    column(one.now().created()),
                    one.validTo(),
                    run.rule().validTo(verdict, one.validTo(), one.now().employmentTo()),
                    one.now().employmentTo());
        }
        jdbc.update(
                "INSERT INTO renewal_account (run_id, person_id, user_name, state, verdict, outcome, last_sign_in,"
                        + " created_at, valid_to, new_valid_to, employment_to) VALUES "
                        + String.join(",", Collections.nCopies(some.size(), "(?,?,?,'OPEN',?,?,?,?,?,?,?)")),
                values.toArray());
    }

    /** Rows after the given person in the order of the key. */
    List<RunRow> after(RunId run, UUID person, int limit) {
        return jdbc.query(
                SELECT + " WHERE r.run_id = ? AND r.person_id > ? ORDER BY r.person_id LIMIT ?",
                RunRows::read,
                run.value(),
                person,
                limit);
    }

    /** The next rows in the state, locked with their accounts. */
    List<RunRow> lock(RunId run, AccountState state, int limit) {
        return jdbc.query(
                SELECT + " WHERE r.run_id = ? AND r.state = ? ORDER BY r.person_id LIMIT ? FOR UPDATE",
                RunRows::read,
                run.value(),
                state.name(),
                limit);
    }

    /** The next rows in the state with the outcome, locked. */
    List<RunRow> lock(RunId run, AccountState state, Outcome outcome, int limit) {
        return jdbc.query(
                SELECT
                        + " WHERE r.run_id = ? AND r.state = ? AND r.outcome = ? ORDER BY r.person_id LIMIT ? FOR UPDATE",
                RunRows::read,
                run.value(),
                state.name(),
                outcome.name(),
                limit);
    }

    /** Writes what became of rows that were judged anew; the verdict that was shown stays beside the new one. */
    void rejudge(RunDetails run, Collection<RunRow> changed) {
        var rows = changed.stream()
                .map(row -> {
                    var verdict = row.now().verdict(run.rule(), run.asOf(), run.covered());
                    var outcome = row.decided() ? row.outcome() : verdict;
                    var validTo = Objects.requireNonNullElse(row.now().validTo(), row.validTo());
                    return new @Nullable Object[] {
                        row.verdict().name(),
                        verdict.name(),
                        outcome.name(),
                        column(row.now().lastSignIn()),
                        validTo,
                        run.rule().validTo(outcome, validTo, row.now().employmentTo()),
                        row.now().employmentTo(),
                        run.id().value(),
                        row.person().value()
                    };
                })
                .toList();
        jdbc.batchUpdate("""
                UPDATE renewal_account SET verdict_was = COALESCE(verdict_was, ?), verdict = ?, outcome = ?,
                    last_sign_in = ?, valid_to = ?, new_valid_to = ?, employment_to = ?
                WHERE run_id = ? AND person_id = ?""", rows);
    }

    /** Moves these rows, which are the next ones in their state, on. */
    void move(RunId run, Collection<PersonId> people, AccountState to) {
        var all = new ArrayList<>(people);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var values = new ArrayList<Object>();
            Collections.addAll(values, to.name(), run.value());
            some.forEach(person -> values.add(person.value()));
            jdbc.update(
                    "UPDATE renewal_account SET state = ? WHERE run_id = ? AND person_id IN ("
                            + String.join(",", Collections.nCopies(some.size(), "?")) + ")",
                    values.toArray());
        }
    }

    /** Moves up to so many rows of the state on; returns how many. */
    int move(RunId run, AccountState from, AccountState to, int limit) {
        return jdbc.update(
                "UPDATE renewal_account SET state = ? WHERE run_id = ? AND state = ? ORDER BY person_id LIMIT ?",
                to.name(),
                run.value(),
                from.name(),
                limit);
    }

    private static final String SELECT = "SELECT r.*, a.created_at AS created_now, a.valid_to AS valid_now,"
            + " p.employment_to AS employment_now, " + LAST
            + " FROM renewal_account r JOIN account a ON a.person_id = r.person_id JOIN person p ON p.id = r.person_id";

    private static RunRow read(ResultSet row, int n) throws SQLException {
        return new RunRow(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("user_name"),
                Outcome.valueOf(row.getString("verdict")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason") != null,
                Utc.instant(row, "last_sign_in"),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("new_valid_to", LocalDate.class),
                new RunRow.Now(
                        Utc.instant(row, "last_now"),
                        Objects.requireNonNullElse(Utc.instant(row, "created_now"), Instant.MIN),
                        row.getObject("valid_now", LocalDate.class),
                        row.getObject("employment_now", LocalDate.class)));
    }

    private static RunRow.Now now(ResultSet row, String validTo) throws SQLException {
        return new RunRow.Now(
                Utc.instant(row, "last_now"),
                Objects.requireNonNull(Utc.instant(row, "created_at")),
                row.getObject(validTo, LocalDate.class),
                row.getObject("employment_to", LocalDate.class));
    }

    private static @Nullable Object column(@Nullable Instant at) {
        return at == null ? null : Utc.column(at);
    }
}
