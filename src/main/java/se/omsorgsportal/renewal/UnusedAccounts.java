package se.omsorgsportal.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.ManagersOnly;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.signins.SignIns;

/** Accounts that nobody has used for months, for the managers of their people (REN-05). */
@Service
@Transactional(readOnly = true)
public class UnusedAccounts {

    private static final int MANAGERS = 40;
    private final JdbcClient jdbc;
    private final RenewalAudience audience;
    private final SignIns signIns;
    private final Routines routines;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnusedAccounts(
            JdbcClient jdbc,
            RenewalAudience audience,
            SignIns signIns,
            Routines routines,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audience = audience;
        this.signIns = signIns;
        this.routines = routines;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the logs tell about the whole time; while they do not, nothing is said about anybody. */
    @ManagersOnly
    public boolean isKnown() {
        var today = Zone.today(clock);
        return signIns.coverage().covers(today.minusMonths(months()), today.minusDays(1));
    }

    /** After how many months without a sign-in an account is called unused. */
    @ManagersOnly
    public int months() {
        return routines.get(RenewalRoutines.UNUSED_AFTER);
    }

    /** Unused accounts of the current manager's staff, those that lapse first first. */
    @ManagersOnly
    public List<StaffAccount> page(int offset, int limit) {
        return units().isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT a.person_id, p.given_name, p.family_name, a.user_name,
                                    (SELECT MAX(s.at) FROM sign_in s WHERE s.user_name = a.user_name) AS last_sign_in,
                                    a.created_at, a.valid_to, NULL AS outcome
                                FROM account a JOIN person p ON p.id = a.person_id WHERE\s""" + MINE + UnusedSql.UNUSED
                                + " ORDER BY a.valid_to, a.person_id LIMIT :limit OFFSET :offset")
                        .params(values())
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, n) -> RenewalAudience.account(row))
                        .list();
    }

    @ManagersOnly
    public int count() {
        return units().isEmpty()
                ? 0
                : jdbc.sql("SELECT COUNT(*) FROM account a WHERE " + MINE + UnusedSql.UNUSED)
                        .params(values())
                        .query(Integer.class)
                        .single();
    }

    /** Has every manager with staff told, a few at a time; nobody while the logs do not tell. */
    @Transactional
    @SystemOnly
    public void tellManagers() {
        if (!isKnown()) {
            return;
        }
        var month = Zone.today(clock).withDayOfMonth(1);
        var managers = audience.managers();
        for (int from = 0; from < managers.size(); from += MANAGERS) {
            var some = managers.subList(from, Math.min(managers.size(), from + MANAGERS));
            events.publishEvent(new UnusedAccountsListed(month, List.copyOf(some)));
        }
    }

    /** What each of the managers is to be told; managers with nothing to hear are missing. */
    @SystemOnly
    public Map<PersonId, List<StaffAccount>> of(Collection<PersonId> managers) {
        return audience.unused(managers, lastUse());
    }

    private static final String MINE = """
            a.person_id IN (SELECT m.person_id FROM membership m WHERE m.unit_id IN (:units)
                AND m.valid_from <= :today AND (m.valid_to IS NULL OR m.valid_to >= :today)) AND\s""";

    private Map<String, Object> values() {
        var values = new HashMap<>(UnusedSql.values(Zone.today(clock), lastUse()));
        values.put("units", units().stream().map(UnitId::value).toList());
        return values;
    }

    private Collection<UnitId> units() {
        return user.user().map(known -> known.unitsAs(Role.MANAGER)).orElse(Set.of());
    }

    private LocalDate lastUse() {
        return RenewalRule.latestDayAgo(months(), Zone.today(clock));
    }
}
