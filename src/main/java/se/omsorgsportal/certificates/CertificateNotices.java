package se.omsorgsportal.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told about the end of a validity; once each, whichever node comes first (SIT-03). */
@Repository
class CertificateNotices {

    private static final String EXPIRED = "EXPIRED";

    /** A certificate with its last day. */
    record Ending(CertificateId id, LocalDate validTo) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CertificateNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those near their end that nobody renews, and that were not warned of on this or a more pressing day. */
    List<Ending> toWarn(ExpiryRule day) {
        return jdbc.sql("SELECT c.id, c.valid_to FROM certificate c WHERE c.state IN ('ASSIGNED', 'DOWNLOADED')"
                        + " AND c.valid_to BETWEEN :today AND :soon AND c.renewed = 0 AND c.left_since IS NULL"
                        + " ORDER BY c.valid_to, c.id")
                .param("today", day.today())
                .param("soon", day.expiringUntil())
                .query((row, number) -> new Ending(
                        new CertificateId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list();
    }

    /** Those that are over since at most a year, and that this was not noted of. */
    List<Ending> expired(LocalDate today) {
        return jdbc.sql("SELECT c.id, c.valid_to FROM certificate c WHERE c.state IN ('ASSIGNED', 'DOWNLOADED')"
                        + " AND c.valid_to < :today AND c.valid_to >= :since AND NOT EXISTS (SELECT 1 FROM"
                        + " certificate_notice n WHERE n.certificate_id = c.id AND n.what = 'EXPIRED')"
                        + " ORDER BY c.valid_to, c.id")
                .param("today", today)
                .param("since", today.minusYears(1))
                .query((row, number) -> new Ending(
                        new CertificateId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list();
    }

    boolean noteExpired(Ending ending) {
        return note(ending, EXPIRED);
    }

    /** Whether the warning is news; earlier warnings that it overtook are never given. */
    boolean noteWarning(Ending ending, int warning, List<Integer> overtaken) {
        boolean news = note(ending, Integer.toString(warning));
        overtaken.forEach(earlier -> note(ending, Integer.toString(earlier)));
        return news;
    }

    private boolean note(Ending ending, String what) {
        return jdbc.sql("INSERT IGNORE INTO certificate_notice (certificate_id, valid_to, what, told_at)"
                                + " VALUES (?, ?, ?, ?)")
                        .params(
                                ending.id().value(),
                                ending.validTo(),
                                what,
                                CertificateHistory.utc(clock.instant()))
                        .update()
                == 1;
    }
}
