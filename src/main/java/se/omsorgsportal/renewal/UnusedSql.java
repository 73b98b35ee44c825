package se.omsorgsportal.renewal;

import java.time.LocalDate;
import java.util.Map;
import se.omsorgsportal.shared.Zone;

/** What "not used since" is in a query over {@code account a}. */
final class UnusedSql {

    static final String UNUSED = """
            a.created_at < :since AND a.valid_to >= :today
            AND NOT EXISTS (SELECT 1 FROM sign_in s WHERE s.user_name = a.user_name AND s.at >= :since)""";

    private UnusedSql() {}

    /** @param lastUse the latest day of use that still is too long ago */
    static Map<String, Object> values(LocalDate today, LocalDate lastUse) {
        var since = lastUse.plusDays(1).atStartOfDay(Zone.SWEDEN).toInstant();
        return Map.of("today", today, "since", Utc.column(since));
    }
}
