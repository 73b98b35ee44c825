package se.omsorgsportal.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.Zone;

/** Which accounts lapse and when (REN-01). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Lapses {

    private final JdbcClient jdbc;
    private final Routines routines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lapses(JdbcClient jdbc, Routines routines, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.routines = routines;
        this.events = events;
        this.clock = clock;
    }

    /** How many accounts have each day as their last; days without any are missing. */
    public SortedMap<LocalDate, Integer> perDay(LocalDate from, LocalDate to) {
        var days = new TreeMap<LocalDate, Integer>();
        jdbc.sql("""
                        SELECT valid_to, COUNT(*) FROM account
                        WHERE created_at IS NOT NULL AND valid_to BETWEEN ? AND ? GROUP BY valid_to""").params(from, to).query(row -> {
            days.put(row.getObject(1, LocalDate.class), row.getInt(2));
        });
        return days;
    }

    /** Accounts that lapse on one of the days, by day. */
    public List<StaffAccount> page(LocalDate from, LocalDate to, int offset, int limit) {
        return jdbc.sql("""
                        SELECT a.person_id, p.given_name, p.family_name, a.user_name,
                            (SELECT MAX(s.at) FROM sign_in s WHERE s.user_name = a.user_name) AS last_sign_in,
                            a.created_at, a.valid_to, NULL AS outcome
                        FROM account a JOIN person p ON p.id = a.person_id
                        WHERE a.created_at IS NOT NULL AND a.valid_to BETWEEN :from AND :to
                        ORDER BY a.valid_to, a.person_id LIMIT :limit OFFSET :offset""")
                .params(Map.of("from", from, "to", to, "limit", limit, "offset", offset))
                .query((row, n) -> RenewalAudience.account(row))
                .list();
    }

    /** The last day of the time that is looked ahead. */
    public LocalDate horizon() {
        return Zone.today(clock).plusDays(routines.get(RenewalRoutines.AHEAD));
    }

    /** How many accounts lapse within the time that is looked ahead. */
    public int soon() {
        return perDay(Zone.today(clock), horizon()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Has the administrators told what lapses the coming time. */
    @Transactional
    @SystemOnly
    public void announce() {
        if (soon() > 0) {
            events.publishEvent(new LapsesAnnounced(Zone.today(clock).withDayOfMonth(1)));
        }
    }
}
