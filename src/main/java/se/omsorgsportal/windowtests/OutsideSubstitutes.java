package se.omsorgsportal.windowtests;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.routines.Routines;

/**
 * Substitutes from outside are nobody whom the portal knows, so nobody's erasure takes their names along: they go with their
 * addresses, and out of the kept reports, when their window has been over for long (ALL-06).
 */
@Component
class OutsideSubstitutes {

    private static final String LONG_OVER =
            " t.substitute_email IS NOT NULL AND t.substitute_person IS NULL AND w.ended_at < :before";

    private final JdbcClient sql;
    private final Routines routines;
    private final AuditLog audit;
    private final Clock clock;

    OutsideSubstitutes(JdbcClient sql, Routines routines, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.routines = routines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns how many were forgotten. */
    @Transactional
    int forget() {
        var keep = Duration.ofDays(routines.get(WindowTestRoutines.OUTSIDERS_KEPT));
        var before = LocalDateTime.ofInstant(clock.instant().minus(keep), ZoneOffset.UTC);
        sql.sql("UPDATE test_report SET pdf = NULL WHERE window_id IN ("
                        + "SELECT t.window_id FROM window_tester t JOIN service_window w ON w.id = t.window_id WHERE"
                        + LONG_OVER
                        + ")")
                .param("before", before)
                .update();
        int forgotten = sql.sql("UPDATE window_tester t JOIN service_window w ON w.id = t.window_id"
                        + " SET t.substitute_name = NULL, t.substitute_email = NULL, t.version = t.version + 1 WHERE"
                        + LONG_OVER)
                .param("before", before)
                .update();
        if (forgotten > 0) {
            audit.record(
                    Act.of("substitutes.forgotten", "window-tester", "-", "–").changed("count", null, forgotten));
        }
        return forgotten;
    }
}
