package se.omsorgsportal.directory;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how the last call to the directory went, for every node. */
@Component
class DirectoryHealth {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final DirectoryServer server;
    private final Clock clock;

    DirectoryHealth(JdbcClient jdbc, DirectoryServer server, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(@Nullable DirectoryProblem problem, String reason) {
        jdbc.sql("INSERT INTO directory_check (id, checked_at, problem, reason) VALUES (1, :at, :problem, :reason)"
                        + " ON DUPLICATE KEY UPDATE checked_at = :at, problem = :problem, reason = :reason")
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("problem", problem == null ? null : problem.name())
                .param("reason", reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason)
                .update();
    }

    DirectoryConnection last() {
        return jdbc.sql("SELECT checked_at, problem, reason FROM directory_check WHERE id = 1")
                .query((row, number) -> new DirectoryConnection(
                        server.address(),
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2) == null ? null : DirectoryProblem.valueOf(row.getString(2)),
                        row.getString(3)))
                .optional()
                .orElse(new DirectoryConnection(server.address(), null, null, ""));
    }
}
