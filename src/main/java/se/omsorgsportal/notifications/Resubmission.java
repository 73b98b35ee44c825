package se.omsorgsportal.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Lets listeners hear again what they did not hear to the end: the database was away, or another node was stopped in the
 * middle. What is older than the pause and not done counts as not heard; listeners bear hearing twice.
 */
@Component
class Resubmission {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final IncompleteEventPublications publications;
    private final JdbcClient jdbc;
    private final Clock clock;

    Resubmission(IncompleteEventPublications publications, JdbcClient jdbc, Clock clock) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void run() {
        jdbc.sql("""
                UPDATE EVENT_PUBLICATION SET status = 'FAILED'
                WHERE completion_date IS NULL AND status <> 'FAILED' AND status <> 'COMPLETED'
                  AND COALESCE(last_resubmission_date, publication_date) < ?
                """).param(Timestamp.from(clock.instant().minus(PAUSE))).update();
        publications.resubmitIncompletePublications(
                ResubmissionOptions.defaults().withMinAge(PAUSE));
    }
}
