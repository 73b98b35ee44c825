package se.omsorgsportal.signins;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;

/** The imports with how far they have come. */
@Repository
class ImportStore {

    /** A node that has not stored a batch for so long is dead; a batch takes a fraction of a second. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ImportId id, String fileName, long bytes, String digest, LogFormat format, PersonId by) {
        jdbc.sql("""
                        INSERT INTO sign_in_import (id, file_name, file_bytes, digest, state, charset, separated_by, header,
                            user_column, time_column, time_format, uploaded_by, uploaded_at, bytes_read, lines_read,
                            lines_new, lines_known, lines_unknown, lines_faulty)
                        VALUES (?, ?, ?, ?, 'UPLOADED', ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)""")
                .params(id.value(), fileName, bytes, digest)
                .params(
                        format.charset().name(),
                        String.valueOf(format.delimiter()),
                        format.header(),
                        format.userColumn(),
                        format.timeColumn(),
                        format.timeFormat().name())
                .params(by.value(), column(clock.instant()))
                .update();
    }

    Optional<ImportDetails> find(ImportId id) {
        return jdbc.sql(SELECT + " WHERE i.id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /** Newest first. */
    List<ImportDetails> page(int offset, int limit) {
        return jdbc.sql(SELECT + " ORDER BY i.uploaded_at DESC, i.id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(this::read)
                .list();
    }

    /** Begins to read as confirmed; only once. */
    boolean start(ImportId id, LogFormat format) {
        return jdbc.sql("""
                                UPDATE sign_in_import SET state = 'RUNNING', charset = ?, separated_by = ?, header = ?,
                                    user_column = ?, time_column = ?, time_format = ?
                                WHERE id = ? AND state = 'UPLOADED'""")
                        .params(
                                format.charset().name(),
                                String.valueOf(format.delimiter()),
                                format.header(),
                                format.userColumn(),
                                format.timeColumn(),
                                format.timeFormat().name(),
                                id.value())
                        .update()
                > 0;
    }

    /** Takes it for this node, unless another one is at it. */
    boolean lease(ImportId id) {
        var now = clock.instant();
        return jdbc.sql("""
                                UPDATE sign_in_import SET lease_until = ?
                                WHERE id = ? AND state = 'RUNNING' AND (lease_until IS NULL OR lease_until < ?)""")
                        .params(column(now.plus(LEASE)), id.value(), column(now))
                        .update()
                > 0;
    }

    void release(ImportId id) {
        jdbc.sql("UPDATE sign_in_import SET lease_until = NULL WHERE id = ? AND state = 'RUNNING'")
                .param(id.value())
                .update();
    }

    List<ImportId> withoutReader() {
        return jdbc.sql(
                        "SELECT id FROM sign_in_import WHERE state = 'RUNNING' AND (lease_until IS NULL OR lease_until < ?)")
                .param(column(clock.instant()))
                .query((row, n) -> new ImportId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Counts a batch that is stored in this transaction; false when the import was cancelled meanwhile. */
    boolean advance(ImportId id, long linesBefore, ImportDetails.Lines batch, long bytes) {
        return jdbc.sql("""
                                UPDATE sign_in_import SET lines_read = lines_read + ?, lines_new = lines_new + ?,
                                    lines_known = lines_known + ?, lines_unknown = lines_unknown + ?,
                                    lines_faulty = lines_faulty + ?, bytes_read = ?, lease_until = ?
                                WHERE id = ? AND state = 'RUNNING' AND lines_read = ?""")
                        .params(batch.read(), batch.fresh(), batch.known(), batch.unknown(), batch.faulty(), bytes)
                        .params(column(clock.instant().plus(LEASE)), id.value(), linesBefore)
                        .update()
                > 0;
    }

    /** Ends it; false when it had ended already. */
    boolean end(ImportId id, ImportState as) {
        return jdbc.sql("""
                                UPDATE sign_in_import SET state = ?, ended_at = ?, lease_until = NULL
                                WHERE id = ? AND state IN ('UPLOADED', 'RUNNING')""")
                        .params(as.name(), column(clock.instant()), id.value())
                        .update()
                > 0;
    }

    /** Days of each of the imports, in one query. */
    Map<ImportId, List<LocalDate>> days(List<ImportId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        record Day(ImportId id, LocalDate day) {}
        return jdbc
                .sql("SELECT import_id, day FROM sign_in_day WHERE import_id IN (:ids) ORDER BY day")
                .param("ids", ids.stream().map(ImportId::value).toList())
                .query((row, n) ->
                        new Day(new ImportId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Day::id, Collectors.mapping(Day::day, Collectors.toList())));
    }

    /** Every day that a whole file has lines of. */
    List<LocalDate> coveredDays() {
        return jdbc.sql("""
                        SELECT DISTINCT d.day FROM sign_in_day d JOIN sign_in_import i ON i.id = d.import_id
                        WHERE i.state = 'DONE' ORDER BY d.day""").query(LocalDate.class).list();
    }

    private static final String SELECT = """
            SELECT i.*, EXISTS (SELECT 1 FROM sign_in_import e WHERE e.digest = i.digest AND e.state = 'DONE'
                AND e.uploaded_at < i.uploaded_at) AS earlier FROM sign_in_import i""";

    private ImportDetails read(ResultSet row, int n) throws SQLException {
        var lease = row.getObject("lease_until", LocalDateTime.class);
        var ended = row.getObject("ended_at", LocalDateTime.class);
        return new ImportDetails(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                state(ImportState.valueOf(row.getString("state")), lease),
                new LogFormat(
                        Charset.forName(row.getString("charset")),
                        row.getString("separated_by").charAt(0),
                        row.getBoolean("header"),
                        row.getInt("user_column"),
                        row.getInt("time_column"),
                        TimeFormat.valueOf(row.getString("time_format"))),
                new PersonId(row.getObject("uploaded_by", UUID.class)),
                instant(row.getObject("uploaded_at", LocalDateTime.class)),
                row.getLong("bytes_read"),
                new ImportDetails.Lines(
                        row.getLong("lines_read"),
                        row.getLong("lines_new"),
                        row.getLong("lines_known"),
                        row.getLong("lines_unknown"),
                        row.getLong("lines_faulty")),
                Coverage.NONE,
                row.getBoolean("earlier"),
                ended == null ? null : instant(ended));
    }

    private ImportState state(ImportState stored, @Nullable LocalDateTime lease) {
        boolean alone = lease == null || instant(lease).isBefore(clock.instant());
        return stored == ImportState.RUNNING && alone ? ImportState.INTERRUPTED : stored;
    }

    static LocalDateTime column(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
