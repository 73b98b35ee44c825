package se.omsorgsportal.renewal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** The accounts of a run as people look at them, count them and decide about them. */
@Repository
class RunLines {

    private final JdbcClient jdbc;

    RunLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By last day; names are missing. */
    List<RunLine> page(RunDetails run, RunFilter filter, int offset, int limit) {
        return jdbc.sql("SELECT r.* FROM renewal_account r WHERE " + condition(filter)
                        + " ORDER BY r.valid_to, r.person_id LIMIT :limit OFFSET :offset")
                .params(values(run, filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> {
                    var was = row.getString("verdict_was");
                    return new RunLine(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            "",
                            row.getString("user_name"),
                            AccountState.valueOf(row.getString("state")),
                            Outcome.valueOf(row.getString("verdict")),
                            Outcome.valueOf(row.getString("outcome")),
                            was == null ? null : Outcome.valueOf(was),
                            row.getString("reason"),
                            Utc.day(row, "last_sign_in"),
                            Objects.requireNonNull(Utc.day(row, "created_at")),
                            row.getObject("valid_to", LocalDate.class),
                            row.getObject("new_valid_to", LocalDate.class));
                })
                .list();
    }

    int count(RunDetails run, RunFilter filter) {
        return jdbc.sql("SELECT COUNT(*) FROM renewal_account r WHERE " + condition(filter))
                .params(values(run, filter))
                .query(Integer.class)
                .single();
    }

    RunTally tally(RunId run) {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        var states = new EnumMap<AccountState, Integer>(AccountState.class);
        var sums = new int[2];
        jdbc.sql("""
                        SELECT outcome, state, COUNT(*), SUM(reason IS NOT NULL), SUM(verdict_was IS NOT NULL)
                        FROM renewal_account WHERE run_id = ? GROUP BY outcome, state""").param(run.value()).query(row -> {
            outcomes.merge(Outcome.valueOf(row.getString(1)), row.getInt(3), Integer::sum);
            states.merge(AccountState.valueOf(row.getString(2)), row.getInt(3), Integer::sum);
            sums[0] += row.getInt(4);
            sums[1] += row.getInt(5);
        });
        return new RunTally(outcomes, states, sums[0], sums[1]);
    }

    /** Gives all that the filter shows, but one person, the outcome; returns how many. */
    int decide(RunDetails run, RunFilter filter, Outcome outcome, String reason, Actor by) {
        var absent = by.forWhom();
        return jdbc.sql(DECIDE + condition(filter) + " AND r.person_id NOT IN (:by, :absent)")
                .params(values(run, filter))
                .params(decision(run, outcome, reason, by.id()))
                .param("absent", (absent == null ? by.id() : absent).value())
                .update();
    }

    int decide(RunDetails run, PersonId person, Outcome outcome, String reason, PersonId by) {
        return jdbc.sql(DECIDE + "r.run_id = :run AND r.person_id = :person")
                .param("run", run.id().value())
                .param("person", person.value())
                .params(decision(run, outcome, reason, by))
                .update();
    }

    /** The rule's verdict counts again. */
    int undecide(RunDetails run, PersonId person) {
        return jdbc.sql("""
                        UPDATE renewal_account r SET r.outcome = r.verdict, r.reason = NULL, r.decided_by = NULL,
                            r.new_valid_to = GREATEST(r.valid_to, LEAST(COALESCE(r.employment_to, '9999-12-31'),
                                DATE_ADD(r.valid_to, INTERVAL CASE r.verdict WHEN 'SHORT' THEN :short
                                    WHEN 'FULL' THEN :full ELSE 0 END MONTH)))
                        WHERE r.run_id = :run AND r.person_id = :person AND r.reason IS NOT NULL""")
                .param("run", run.id().value())
                .param("person", person.value())
                .param("short", run.rule().shortExtension())
                .param("full", run.rule().fullExtension())
                .update();
    }

    /** Somebody has seen what changed. */
    int confirm(RunId run) {
        return jdbc.sql("UPDATE renewal_account SET verdict_was = NULL WHERE run_id = ? AND verdict_was IS NOT NULL")
                .param(run.value())
                .update();
    }

    /** The database counts months as Java does: a day that a month does not have is its last one. */
    private static final String DECIDE = """
            UPDATE renewal_account r SET r.outcome = :outcome, r.reason = :reason, r.decided_by = :by,
                r.verdict_was = NULL,
                r.new_valid_to = GREATEST(r.valid_to, LEAST(COALESCE(r.employment_to, '9999-12-31'),
                    DATE_ADD(r.valid_to, INTERVAL :months MONTH)))
            WHERE\s""";

    private static Map<String, Object> decision(RunDetails run, Outcome outcome, String reason, PersonId by) {
        int months = switch (outcome) {
            case END, NO_BASIS -> 0;
            case SHORT -> run.rule().shortExtension();
            case FULL -> run.rule().fullExtension();
        };
        return Map.of("outcome", outcome.name(), "reason", reason, "by", by.value(), "months", months);
    }

    private static String condition(RunFilter filter) {
        var text = new StringBuilder("r.run_id = :run");
        text.append(filter.outcome() == null ? "" : " AND r.outcome = :wanted");
        text.append(filter.state() == null ? "" : " AND r.state = :state");
        text.append(filter.changedOnly() ? " AND r.verdict_was IS NOT NULL" : "");
        text.append(filter.decidedOnly() ? " AND r.reason IS NOT NULL" : "");
        text.append(filter.seenSince() ? " AND r.last_sign_in >= :since" : "");
        text.append(filter.userName().isBlank() ? "" : " AND r.user_name LIKE :name");
        return text.toString();
    }

    private static Map<String, @Nullable Object> values(RunDetails run, RunFilter filter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("run", run.id().value());
        values.put("wanted", filter.outcome() == null ? null : filter.outcome().name());
        values.put("state", filter.state() == null ? null : filter.state().name());
        var since = RenewalRule.latestDayAgo(run.rule().shortAfter(), run.asOf())
                .plusDays(1)
                .atStartOfDay(Zone.SWEDEN)
                .toInstant();
        values.put("since", Utc.column(since));
        var typed = filter.userName().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
        values.put(
                "name",
                typed.isEmpty() || "ext-".startsWith(typed) || typed.startsWith("ext-")
                        ? typed + "%"
                        : "ext-" + typed + "%");
        return values;
    }
}
