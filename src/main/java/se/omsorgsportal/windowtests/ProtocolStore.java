package se.omsorgsportal.windowtests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.Ids;

/** Keeps the protocols and their steps. */
@Repository
class ProtocolStore {

    /** A step to be: of which area, by which version of which words. */
    record NewStep(String area, int template, @Nullable BaseStep base, String words) {}

    /** What has to be known of a step before it is marked. */
    record Marked(
            UUID id,
            WindowId window,
            Round round,
            boolean open,
            @Nullable Mark mark,
            String remark) {}

    /** How many steps of a protocol stand how. */
    record Counts(
            ProtocolId protocol,
            int steps,
            int passed,
            int failed,
            int blocked,
            @Nullable Instant lastAt) {}

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ProtocolStore(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    static LocalDateTime column(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    /** Makes the tester's protocol of the round, or puts areas that are new into the one there is; whether it was made now. */
    boolean add(WindowId window, TesterId tester, Round round, Instant at, List<NewStep> steps) {
        boolean made = sql.sql("INSERT IGNORE INTO test_protocol (id, window_id, round, tester_id, opened_at)"
                                + " VALUES (?, ?, ?, ?, ?)")
                        .params(ProtocolId.next().value(), window.value(), round.name(), tester.value(), column(at))
                        .update()
                == 1;
        var id = sql.sql("SELECT id FROM test_protocol WHERE tester_id = ? AND round = ?")
                .params(tester.value(), round.name())
                .query(UUID.class)
                .single();
        var known = made ? List.<String>of() : areas(id);
        var rows = new ArrayList<Object[]>();
        int position = made ? 0 : size(id);
        for (var step : steps) {
            if (!known.contains(step.area())) {
                var base = step.base() == null ? null : step.base().name();
                rows.add(new Object[] {Ids.next(), id, position++, step.area(), step.template(), base, step.words()});
            }
        }
        batches.batchUpdate(
                "INSERT INTO test_step (id, version, protocol_id, position, area, template_number, base, words,"
                        + " remark, by_substitute) VALUES (?, 0, ?, ?, ?, ?, ?, ?, '', FALSE)",
                rows);
        return made;
    }

    private List<String> areas(UUID protocol) {
        return sql.sql("SELECT DISTINCT area FROM test_step WHERE protocol_id = ?")
                .param(protocol)
                .query(String.class)
                .list();
    }

    private int size(UUID protocol) {
        return sql.sql("SELECT COUNT(*) FROM test_step WHERE protocol_id = ?")
                .param(protocol)
                .query(Integer.class)
                .single();
    }

    /** Opens the round's protocols again, and what did not work is to be tried again; nothing when that was done already. */
    void reopen(WindowId window, Round round, Instant at) {
        sql.sql("UPDATE test_step s JOIN test_protocol p ON p.id = s.protocol_id SET s.mark = NULL"
                        + " WHERE p.window_id = ? AND p.round = ? AND p.opened_at < ? AND s.mark <> 'PASS'")
                .params(window.value(), round.name(), column(at))
                .update();
        sql.sql("UPDATE test_protocol SET opened_at = ?, closed_at = NULL"
                        + " WHERE window_id = ? AND round = ? AND opened_at < ?")
                .params(column(at), window.value(), round.name(), column(at))
                .update();
    }

    /** From now on they are read only; of one round, or of all. Those that were opened again since stay open. */
    void close(WindowId window, @Nullable Round round, Instant at) {
        sql.sql("UPDATE test_protocol SET closed_at = :at WHERE window_id = :window AND closed_at IS NULL"
                        + " AND opened_at <= :at"
                        + (round == null ? "" : " AND round = :round"))
                .param("at", column(at))
                .param("window", window.value())
                .param("round", round == null ? "" : round.name())
                .update();
    }

    /** The step, kept from others until the transaction ends; nothing when it is not the tester's. */
    Optional<Marked> lock(UUID step, TesterId tester) {
        return sql.sql("SELECT s.id, s.mark, s.remark, p.window_id, p.round, p.closed_at FROM test_step s"
                        + " JOIN test_protocol p ON p.id = s.protocol_id WHERE s.id = ? AND p.tester_id = ? FOR UPDATE")
                .params(step, tester.value())
                .query((row, number) -> new Marked(
                        step,
                        new WindowId(row.getObject("window_id", UUID.class)),
                        Round.valueOf(row.getString("round")),
                        row.getObject("closed_at") == null,
                        mark(row),
                        row.getString("remark")))
                .optional();
    }

    void mark(UUID step, @Nullable Mark mark, String remark, boolean bySubstitute, Instant at) {
        sql.sql("UPDATE test_step SET mark = ?, remark = ?, by_substitute = ?, changed_at = ?, version = version + 1"
                        + " WHERE id = ?")
                .param(mark == null ? null : mark.name())
                .param(remark)
                .param(bySubstitute)
                .param(column(at))
                .param(step)
                .update();
    }

    /** The tester's protocols, the one opened last first. */
    List<Protocol> of(TesterId tester) {
        return read("p.tester_id", tester.value());
    }

    Optional<Protocol> find(ProtocolId id) {
        return read("p.id", id.value()).stream().findFirst();
    }

    List<Protocol> of(WindowId window, Round round) {
        return read("p.window_id", window.value()).stream()
                .filter(protocol -> protocol.round() == round)
                .toList();
    }

    private List<Protocol> read(String by, UUID id) {
        var pictures = new LinkedHashMap<UUID, List<UUID>>();
        sql.sql("SELECT i.step_id, i.id FROM test_picture i JOIN test_step s ON s.id = i.step_id"
                        + " JOIN test_protocol p ON p.id = s.protocol_id WHERE " + by + " = ? ORDER BY i.at, i.id")
                .param(id)
                .query(row -> {
                    pictures.computeIfAbsent(row.getObject(1, UUID.class), step -> new ArrayList<>())
                            .add(row.getObject(2, UUID.class));
                });
        var protocols = new LinkedHashMap<ProtocolId, Protocol>();
        sql.sql("SELECT s.*, p.window_id, p.round, p.tester_id, p.closed_at FROM test_protocol p"
                        + " JOIN test_step s ON s.protocol_id = p.id WHERE " + by
                        + " = ? ORDER BY p.opened_at DESC, p.id, s.position")
                .param(id)
                .query(row -> {
                    var protocol = new ProtocolId(row.getObject("protocol_id", UUID.class));
                    protocols
                            .computeIfAbsent(protocol, made -> protocol(made, row))
                            .steps()
                            .add(step(row, pictures));
                });
        return List.copyOf(protocols.values());
    }

    private static Protocol protocol(ProtocolId id, ResultSet row) {
        try {
            return new Protocol(
                    id,
                    new WindowId(row.getObject("window_id", UUID.class)),
                    Round.valueOf(row.getString("round")),
                    new TesterId(row.getObject("tester_id", UUID.class)),
                    row.getObject("closed_at") == null,
                    new ArrayList<>());
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static TestStep step(ResultSet row, Map<UUID, List<UUID>> pictures) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var base = row.getString("base");
        return new TestStep(
                id,
                row.getInt("position"),
                row.getString("area"),
                base == null ? null : BaseStep.valueOf(base),
                row.getString("words"),
                mark(row),
                row.getString("remark"),
                instant(row, "changed_at"),
                row.getBoolean("by_substitute"),
                pictures.getOrDefault(id, List.of()));
    }

    private static @Nullable Mark mark(ResultSet row) throws SQLException {
        var mark = row.getString("mark");
        return mark == null ? null : Mark.valueOf(mark);
    }

    /** For each tester of the round with a protocol, in one query. */
    Map<TesterId, Counts> counts(WindowId window, Round round) {
        var counts = new LinkedHashMap<TesterId, Counts>();
        sql.sql("SELECT p.id, p.tester_id, COUNT(*) AS steps, COALESCE(SUM(s.mark = 'PASS'), 0) AS passed,"
                        + " COALESCE(SUM(s.mark = 'FAIL'), 0) AS failed, COALESCE(SUM(s.mark = 'BLOCKED'), 0) AS blocked,"
                        + " MAX(s.changed_at) AS last_at FROM test_protocol p JOIN test_step s ON s.protocol_id = p.id"
                        + " WHERE p.window_id = ? AND p.round = ? GROUP BY p.id, p.tester_id")
                .params(window.value(), round.name())
                .query(row -> {
                    counts.put(
                            new TesterId(row.getObject("tester_id", UUID.class)),
                            new Counts(
                                    new ProtocolId(row.getObject("id", UUID.class)),
                                    row.getInt("steps"),
                                    row.getInt("passed"),
                                    row.getInt("failed"),
                                    row.getInt("blocked"),
                                    instant(row, "last_at")));
                });
        return counts;
    }
}
