package se.omsorgsportal.personaldata;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PersonNames;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/**
 * Erases the data of people who left longer ago than the routine says (ALL-06): first who and why, then person by
 * person, each in a transaction of their own, so that one that is cut short goes on where it was.
 */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Erasure {

    private static final int PAGE = 200;

    private final PersonRegister register;
    private final List<PersonalDataSource> sources;
    private final Holds holds;
    private final PersonNames people;
    private final Routines routines;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Erasure(
            PersonRegister register,
            List<PersonalDataSource> sources,
            Holds holds,
            PersonNames people,
            Routines routines,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.register = register;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(PersonalDataSource::order).reversed())
                .toList();
        this.holds = holds;
        this.people = people;
        this.routines = routines;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param by nobody's name when the job did it */
    public record Erased(PersonId person, LocalDate leftOn, Instant at, String by) {}

    /** Whose last day was before this day, may be erased today. */
    public LocalDate before() {
        return Zone.today(clock).minusMonths(routines.get(PersonalDataRoutines.KEEP));
    }

    /** Whose time is over, longest ago first, with what keeps them; changes nothing. */
    public List<ErasureCandidate> preview(int offset, int limit) {
        return candidates(register.leftBefore(before(), offset, limit));
    }

    /** Who was erased, newest first. */
    public List<Erased> log(int offset, int limit) {
        record Row(PersonId person, LocalDate leftOn, LocalDateTime at, String by) {}
        var rows = jdbc.sql("SELECT person_id, left_on, erased_at, erased_by FROM personal_data_erasure"
                        + " ORDER BY erased_at DESC, person_id LIMIT :limit OFFSET :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(
                        PersonId.of(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDateTime.class),
                        row.getString(4) == null ? "" : row.getString(4)))
                .list();
        var names = people.names(rows.stream()
                .filter(row -> !row.by().isEmpty())
                .map(row -> PersonId.of(row.by()))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new Erased(
                        row.person(),
                        row.leftOn(),
                        row.at().toInstant(ZoneOffset.UTC),
                        row.by().isEmpty() ? "" : names.getOrDefault(PersonId.of(row.by()), "–")))
                .toList();
    }

    /** How many people's time is over, whether or not something keeps them; no more than the most is counted. */
    public int due(int most) {
        return register.leftBefore(before(), 0, most).size();
    }

    /**
     * Erases those who can be, the longest gone first and no more than the most; returns how many. What keeps somebody is
     * looked at again, person by person.
     */
    @Transactional(propagation = Propagation.NEVER)
    public int run(int most) {
        int erased = 0;
        int kept = 0;
        while (erased < most) {
            int passed = kept;
            int next = Math.min(PAGE, most - erased);
            var page = transactions.execute(running -> register.leftBefore(before(), passed, next));
            if (page.isEmpty()) {
                return erased;
            }
            for (var leaver : page) {
                boolean gone = Boolean.TRUE.equals(transactions.execute(running -> erase(leaver.person())));
                erased += gone ? 1 : 0;
                kept += gone ? 0 : 1;
            }
        }
        return erased;
    }

    /** The job's: what nobody touches any more, and the people too where the routine says so. */
    @SystemOnly
    @Transactional(propagation = Propagation.NEVER)
    public int runByItself() {
        var untouched = Zone.today(clock)
                .minusMonths(routines.get(PersonalDataRoutines.DRAFTS))
                .atStartOfDay(Zone.SWEDEN)
                .toInstant();
        transactions.executeWithoutResult(running -> sources.forEach(source -> source.eraseUntouchedSince(untouched)));
        return routines.get(PersonalDataRoutines.AUTOMATIC) ? run(Integer.MAX_VALUE) : 0;
    }

    /** Nobody who came back, or whom something keeps, since the list was made. */
    private boolean erase(PersonId person) {
        jdbc.sql("SELECT id FROM person WHERE id = :person FOR UPDATE")
                .param("person", person.toString())
                .query(String.class)
                .single();
        var leaver = register.leftBefore(before(), person);
        if (leaver.isEmpty() || !holds.of(List.of(person)).isEmpty()) {
            return false;
        }
        SystemAccess.run(() -> sources.forEach(source -> source.erase(person)));
        jdbc.sql("INSERT INTO personal_data_erasure (person_id, left_on, erased_at, erased_by)"
                        + " VALUES (:person, :left, :at, :by) ON DUPLICATE KEY UPDATE erased_at = :at")
                .param("person", person.toString())
                .param("left", leaver.get().leftOn())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(
                        "by",
                        user.isSystem()
                                ? null
                                : user.user()
                                        .map(PortalUser::id)
                                        .map(PersonId::toString)
                                        .orElse(null))
                .update();
        audit.record(Act.of(
                        "personal-data.erased",
                        "person",
                        person,
                        person.toString().substring(24))
                .about(person));
        events.publishEvent(new AccessChanged(person));
        return true;
    }

    private List<ErasureCandidate> candidates(List<PersonRegister.Leaver> leavers) {
        var ids = leavers.stream().map(PersonRegister.Leaver::person).toList();
        var names = people.names(ids);
        var held = holds.of(ids);
        return leavers.stream()
                .map(leaver -> new ErasureCandidate(
                        leaver.person(),
                        names.getOrDefault(leaver.person(), ""),
                        leaver.leftOn(),
                        held.getOrDefault(leaver.person(), Set.of())))
                .toList();
    }
}
