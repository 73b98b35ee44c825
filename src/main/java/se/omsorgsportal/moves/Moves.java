package se.omsorgsportal.moves;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Moves as they stand: to read, list and find. Each user sees those of the own units, an administrator all (ORG-03). */
@Service
@OrderReaders
@Transactional(readOnly = true)
public class Moves {

    private final MoveStore moves;
    private final MoveSql sql;
    private final MoveAccess access;
    private final People people;
    private final Units units;
    private final Clock clock;

    Moves(MoveStore moves, MoveSql sql, MoveAccess access, People people, Units units, Clock clock) {
        this.moves = moves;
        this.sql = sql;
        this.access = access;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** The whole move, and what this user may do with it. */
    public MoveDetails details(MoveId id) {
        var move = moves.require(id);
        access.requireReadable(move);
        var from = move.unit(MoveSide.LEAVING);
        var to = move.unit(MoveSide.RECEIVING);
        var places = units.byId(Set.of(from, to));
        return new MoveDetails(
                id,
                move.version(),
                move.person(),
                people.names(List.of(move.person())).getOrDefault(move.person(), "–"),
                Objects.requireNonNull(places.get(from)),
                Objects.requireNonNull(places.get(to)),
                move.state(),
                move.since(),
                move.leg(MoveSide.LEAVING),
                move.leg(MoveSide.RECEIVING),
                move.agreedDay(),
                move.obstacle(),
                moves.steps(id),
                access.sides(move),
                access.actions(move));
    }

    /** @param as the role the user is at work in: an administrator's list is that of the administrators */
    public List<MoveSummary> page(Role as, MoveChoice choice, int offset, int limit) {
        return summaries(sql.page(scope(as), choice, offset, limit), as);
    }

    public MoveCounts counts(Role as) {
        return sql.counts(scope(as), Zone.today(clock));
    }

    /** Moves of people whose name begins with the text or has a part that does (ALL-07). */
    public List<MoveSummary> search(String text, int limit) {
        var as = access.isAdministrator() ? Role.ADMINISTRATOR : Role.SUPERUSER;
        var found = people.suggest(text).stream().map(person -> person.id()).toList();
        return summaries(sql.of(scope(as), found, limit), as);
    }

    private MoveSql.Scope scope(Role as) {
        boolean administrator = as == Role.ADMINISTRATOR && access.isAdministrator();
        return new MoveSql.Scope(administrator, administrator ? Set.of() : access.units());
    }

    private List<MoveSummary> summaries(List<MoveSql.Row> rows, Role as) {
        var names = people.names(rows.stream().map(MoveSql.Row::person).toList());
        var places = places(rows);
        var mine = access.units();
        var today = Zone.today(clock);
        return rows.stream()
                .map(row -> {
                    boolean waits = isMine(row, as, mine);
                    return new MoveSummary(
                            row.id(),
                            row.person(),
                            names.getOrDefault(row.person(), "–"),
                            name(places, row.from()),
                            name(places, row.to()),
                            row.state(),
                            row.since(),
                            day(row),
                            row.leavingDay() != null
                                    && row.receivingDay() != null
                                    && !row.leavingDay().equals(row.receivingDay()),
                            row.obstacle(),
                            waits,
                            row.state().isOpen() && day(row).isBefore(today));
                })
                .toList();
    }

    private Map<UnitId, UnitSummary> places(List<MoveSql.Row> rows) {
        var ids = new HashSet<UnitId>();
        rows.forEach(row -> {
            ids.add(row.from());
            ids.add(row.to());
        });
        return units.byId(ids);
    }

    private static boolean isMine(MoveSql.Row row, Role as, Set<UnitId> mine) {
        return switch (row.state()) {
            case AWAITING_LEAVING -> mine.contains(row.from());
            case AWAITING_RECEIVING -> mine.contains(row.to());
            case AWAITING_ACCOUNT -> as == Role.ADMINISTRATOR;
            case AGREED, DONE, CALLED_OFF -> false;
        };
    }

    /** The agreed day, else what the side that does not have the move has named. */
    private static LocalDate day(MoveSql.Row row) {
        if (row.agreedDay() != null) {
            return row.agreedDay();
        }
        var last = row.state() == MoveState.AWAITING_LEAVING ? row.receivingDay() : row.leavingDay();
        return firstOf(last, row.leavingDay(), row.receivingDay());
    }

    private static LocalDate firstOf(@Nullable LocalDate... days) {
        for (var day : days) {
            if (day != null) {
                return day;
            }
        }
        throw new IllegalStateException("a move without a day");
    }

    private static String name(Map<UnitId, UnitSummary> places, UnitId unit) {
        var found = places.get(unit);
        return found == null ? "–" : found.name();
    }
}
