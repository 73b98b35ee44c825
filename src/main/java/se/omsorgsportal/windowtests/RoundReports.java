package se.omsorgsportal.windowtests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.NotFound;

/**
 * The compiled report of a round: to look at while it grows, and kept as it was sent to the supplier (WIN-11) until
 * somebody who is named in it is erased. From then on it is made of what is left whenever it is read (ALL-06).
 */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class RoundReports {

    private static final Locale SWEDISH = Locale.of("sv");

    /** A report that was made, and when. */
    public record Made(UUID id, Round round, Instant at) {}

    private final JdbcClient sql;
    private final ProtocolStore protocols;
    private final FaultStore faults;
    private final PictureStore pictures;
    private final TestGroup group;
    private final TestAreas areas;
    private final Testers testers;
    private final Windows windows;
    private final AuditLog audit;

    RoundReports(
            JdbcClient sql,
            ProtocolStore protocols,
            FaultStore faults,
            PictureStore pictures,
            TestGroup group,
            TestAreas areas,
            Testers testers,
            Windows windows,
            AuditLog audit) {
        this.sql = sql;
        this.protocols = protocols;
        this.faults = faults;
        this.pictures = pictures;
        this.group = group;
        this.areas = areas;
        this.testers = testers;
        this.windows = windows;
        this.audit = audit;
    }

    /** As it would be sent now, in the reader's language. */
    public byte[] preview(WindowId window, Round round, Locale language) {
        return paper(window, round, testers.now(), language).write();
    }

    /** Those that were made, the latest first. */
    public List<Made> of(WindowId window) {
        return sql.sql("SELECT id, round, made_at FROM test_report WHERE window_id = ? ORDER BY made_at DESC, id")
                .param(window.value())
                .query((row, number) ->
                        new Made(row.getObject("id", UUID.class), Round.valueOf(row.getString("round")), madeAt(row)))
                .list();
    }

    public byte[] pdf(UUID report) {
        return sql.sql("SELECT window_id, round, made_at, pdf FROM test_report WHERE id = ?")
                .param(report)
                .query((row, number) -> {
                    var kept = row.getBytes("pdf");
                    return kept == null ? again(row) : kept;
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    private byte[] again(ResultSet row) throws SQLException {
        var window = new WindowId(row.getObject("window_id", UUID.class));
        return paper(window, Round.valueOf(row.getString("round")), madeAt(row), SWEDISH)
                .write();
    }

    private static Instant madeAt(ResultSet row) throws SQLException {
        return row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** The protocols are closed, the faults count as told, and the report is kept as it is now. Heard twice, done once. */
    @Transactional
    void make(WindowId window, Round round, Instant at) {
        protocols.close(window, round, at);
        boolean made = of(window).stream()
                .anyMatch(each -> each.round() == round && each.at().equals(at));
        if (made) {
            return;
        }
        faults.reported(window, round, at);
        var id = Ids.next();
        sql.sql("INSERT INTO test_report (id, window_id, round, made_at, pdf) VALUES (?, ?, ?, ?, ?)")
                .params(
                        id,
                        window.value(),
                        round.name(),
                        ProtocolStore.column(at),
                        paper(window, round, at, SWEDISH).write())
                .update();
        audit.record(
                Act.of("test-report.made", "window", window, window.toString().substring(24))
                        .changed("round", null, round));
        testers.announce(new RoundReportMade(window, round, id, at));
    }

    private RoundPaper paper(WindowId window, Round round, Instant at, Locale language) {
        return new RoundPaper(
                language,
                windows.summary(window),
                round,
                at,
                group.of(window),
                protocols.of(window, round),
                faults.of(window),
                areas.named(testers.uncovered(window, round)),
                areas.names(),
                id -> pictures.content(id).orElseThrow(NotFound::new));
    }
}
