package se.omsorgsportal.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;

/** The runs; each change names the state that it changes from, so that of two who do it at once one does nothing. */
@Repository
class RunStore {

    /** A node that has not finished a batch for so long is dead; a batch takes about a second. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    RunStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} while another run is not over. */
    void add(RunId id, PersonId by, LocalDate asOf, LocalDate lapseTo, RenewalRule rule, boolean covered) {
        jdbc.sql("""
                        INSERT INTO renewal_run (id, state, open_key, made_by, made_at, as_of, lapse_to, end_after,
                            short_after, short_months, full_months, covered, accounts)
                        VALUES (?, 'PREVIEW', 'X', ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(id.value(), by.value(), now(), asOf, lapseTo)
                .params(rule.endAfter(), rule.shortAfter(), rule.shortExtension(), rule.fullExtension(), covered)
                .update();
    }

    /** The verdicts count from another day, by other figures or other logs. */
    void recount(RunId id, LocalDate asOf, RenewalRule rule, boolean covered) {
        jdbc.sql("""
                        UPDATE renewal_run SET as_of = ?, end_after = ?, short_after = ?, short_months = ?,
                            full_months = ?, covered = ? WHERE id = ?""")
                .params(asOf, rule.endAfter(), rule.shortAfter(), rule.shortExtension(), rule.fullExtension())
                .params(covered, id.value())
                .update();
    }

    void accounts(RunId id, int accounts) {
        jdbc.sql("UPDATE renewal_run SET accounts = ? WHERE id = ?")
                .params(accounts, id.value())
                .update();
    }

    Optional<RunDetails> find(RunId id) {
        return jdbc.sql("SELECT * FROM renewal_run WHERE id = ?")
                .param(id.value())
                .query(RunStore::read)
                .optional();
    }

    /** The run as of now; nobody else changes it until this transaction ends. */
    Optional<RunDetails> lock(RunId id) {
        return jdbc.sql("SELECT * FROM renewal_run WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(RunStore::read)
                .optional();
    }

    /** The one that is not over. */
    Optional<RunDetails> open() {
        return jdbc.sql("SELECT * FROM renewal_run WHERE open_key = 'X'")
                .query(RunStore::read)
                .optional();
    }

    /** Newest first. */
    List<RunDetails> page(int offset, int limit) {
        return jdbc.sql("SELECT * FROM renewal_run ORDER BY made_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(RunStore::read)
                .list();
    }

    void begin(RunId id, PersonId by) {
        jdbc.sql("UPDATE renewal_run SET state = 'EXECUTING', executed_by = ?, executed_at = ? WHERE id = ?")
                .params(by.value(), now(), id.value())
                .update();
    }

    void executed(RunId id, Instant undoUntil) {
        jdbc.sql("UPDATE renewal_run SET state = 'EXECUTED', undo_until = ?, lease_until = NULL WHERE id = ?")
                .params(Utc.column(undoUntil), id.value())
                .update();
    }

    void undo(RunId id, PersonId by) {
        jdbc.sql("UPDATE renewal_run SET state = 'UNDOING', undone_by = ? WHERE id = ?")
                .params(by.value(), id.value())
                .update();
    }

    void settle(RunId id) {
        jdbc.sql("UPDATE renewal_run SET state = 'SETTLING' WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** The run is over; another one may be made. */
    void end(RunId id, RunState as) {
        jdbc.sql("UPDATE renewal_run SET state = ?, open_key = NULL, lease_until = NULL, ended_at = ? WHERE id = ?")
                .params(as.name(), now(), id.value())
                .update();
    }

    /** Executed runs whose time to undo is over. */
    List<RunId> toSettle() {
        return ids("SELECT id FROM renewal_run WHERE state = 'EXECUTED' AND undo_until <= ?");
    }

    /** Runs that are at work and that no node works on. */
    List<RunId> withoutWorker() {
        return ids("""
                SELECT id FROM renewal_run WHERE state IN ('EXECUTING', 'UNDOING', 'SETTLING')
                AND (lease_until IS NULL OR lease_until < ?)""");
    }

    private List<RunId> ids(String query) {
        return jdbc.sql(query)
                .param(now())
                .query((row, n) -> new RunId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes the run for this node; nothing when another one is at it. */
    Optional<LocalDateTime> lease(RunId id) {
        var until = now().plus(LEASE);
        int taken = jdbc.sql("""
                        UPDATE renewal_run SET lease_until = ? WHERE id = ?
                        AND state IN ('EXECUTING', 'UNDOING', 'SETTLING') AND (lease_until IS NULL OR lease_until < ?)""").params(until, id.value(), now()).update();
        return taken > 0 ? Optional.of(until) : Optional.empty();
    }

    /** Holds the run for the batch of this transaction; throws when another node has taken it over. */
    LocalDateTime hold(RunId id, RunState state, LocalDateTime lease) {
        var until = now().plus(LEASE).plusNanos(1_000);
        int held = jdbc.sql("UPDATE renewal_run SET lease_until = ? WHERE id = ? AND state = ? AND lease_until = ?")
                .params(until, id.value(), state.name(), lease)
                .update();
        if (held == 0) {
            throw new IllegalStateException("the run " + id + " is no longer this node's");
        }
        return until;
    }

    private LocalDateTime now() {
        return Utc.column(clock.instant()).truncatedTo(ChronoUnit.MICROS);
    }

    private static RunDetails read(ResultSet row, int n) throws SQLException {
        return new RunDetails(
                new RunId(row.getObject("id", UUID.class)),
                RunState.valueOf(row.getString("state")),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("as_of", LocalDate.class),
                row.getObject("lapse_to", LocalDate.class),
                new RenewalRule(
                        row.getInt("end_after"),
                        row.getInt("short_after"),
                        row.getInt("short_months"),
                        row.getInt("full_months")),
                row.getBoolean("covered"),
                row.getInt("accounts"),
                person(row, "executed_by"),
                Utc.instant(row, "executed_at"),
                Utc.instant(row, "undo_until"),
                person(row, "undone_by"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
