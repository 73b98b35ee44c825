package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;

/** Keeps the faults: one for each step that did not pass. */
@Repository
class FaultStore {

    private static final String SELECT = """
            SELECT f.*, s.area, s.base, s.words, s.remark, s.protocol_id,
                (SELECT COUNT(*) FROM test_picture i WHERE i.step_id = s.id) AS pictures
            FROM test_fault f JOIN test_step s ON s.id = f.step_id """;

    private final JdbcClient sql;

    FaultStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What stops the release first, then the oldest. */
    List<FaultLine> of(WindowId window) {
        return read(
                SELECT
                        + " WHERE f.window_id = ? ORDER BY (f.blocking AND f.state IN ('OPEN', 'REPORTED', 'FIXED')) DESC,"
                        + " f.number",
                window.value());
    }

    Optional<FaultLine> lock(long number) {
        return read(SELECT + " WHERE f.number = ? FOR UPDATE", number).stream().findFirst();
    }

    int openBlocking(WindowId window, Round round) {
        return sql.sql("SELECT COUNT(*) FROM test_fault WHERE window_id = ? AND round = ? AND blocking"
                        + " AND state IN ('OPEN', 'REPORTED', 'FIXED')")
                .params(window.value(), round.name())
                .query(Integer.class)
                .single();
    }

    private List<FaultLine> read(String query, Object parameter) {
        return sql.sql(query)
                .param(parameter)
                .query((row, number) -> new FaultLine(
                        row.getLong("number"),
                        row.getLong("version"),
                        new WindowId(row.getObject("window_id", UUID.class)),
                        Round.valueOf(row.getString("round")),
                        row.getObject("step_id", UUID.class),
                        new ProtocolId(row.getObject("protocol_id", UUID.class)),
                        row.getString("area"),
                        base(row.getString("base")),
                        row.getString("words"),
                        row.getString("remark"),
                        row.getInt("pictures"),
                        row.getBoolean("blocking"),
                        FaultState.valueOf(row.getString("state")),
                        row.getString("note"),
                        row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static @Nullable BaseStep base(@Nullable String name) {
        return name == null ? null : BaseStep.valueOf(name);
    }

    /** A step did not pass: a fault, or the old one again. One that the supplier knows of stays with them, but can turn out worse. */
    void open(ProtocolStore.Marked step, boolean blocking, Instant at) {
        sql.sql("""
                        INSERT INTO test_fault (version, step_id, window_id, round, blocking, state, note, opened_at, changed_at)
                        VALUES (0, :step, :window, :round, :blocking, 'OPEN', '', :at, :at)
                        ON DUPLICATE KEY UPDATE version = version + 1, changed_at = :at,
                            blocking = IF(state = 'REPORTED', blocking OR :blocking, :blocking),
                            state = IF(state = 'REPORTED', state, 'OPEN')""")
                .param("step", step.id())
                .param("window", step.window().value())
                .param("round", step.round().name())
                .param("blocking", blocking)
                .param("at", ProtocolStore.column(at))
                .update();
    }

    /** The step passes now: what was only marked is taken back, what the supplier was told is confirmed as mended. */
    void settle(UUID step, Instant at) {
        sql.sql("UPDATE test_fault SET version = version + 1, changed_at = :at,"
                        + " state = IF(state = 'OPEN', 'WITHDRAWN', 'CONFIRMED')"
                        + " WHERE step_id = :step AND state IN ('OPEN', 'REPORTED', 'FIXED')")
                .param("at", ProtocolStore.column(at))
                .param("step", step)
                .update();
    }

    void change(long number, FaultState state, boolean blocking, String note, Instant at) {
        sql.sql("UPDATE test_fault SET version = version + 1, state = ?, blocking = ?, note = ?, changed_at = ?"
                        + " WHERE number = ?")
                .params(state.name(), blocking, note, ProtocolStore.column(at), number)
                .update();
    }

    /** The report with them is on its way to the supplier. */
    void reported(WindowId window, Round round, Instant at) {
        sql.sql("UPDATE test_fault SET version = version + 1, state = 'REPORTED', changed_at = ?"
                        + " WHERE window_id = ? AND round = ? AND state = 'OPEN'")
                .params(ProtocolStore.column(at), window.value(), round.name())
                .update();
    }
}
