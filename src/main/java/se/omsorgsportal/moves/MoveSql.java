package se.omsorgsportal.moves;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Reads the lists of moves. */
@Repository
class MoveSql {

    /** Whose moves: those of the units, or all. */
    record Scope(boolean all, Set<UnitId> units) {

        boolean isEmpty() {
            return !all && units.isEmpty();
        }
    }

    record Row(
            MoveId id,
            PersonId person,
            UnitId from,
            UnitId to,
            MoveState state,
            Instant since,
            @Nullable LocalDate leavingDay,
            @Nullable LocalDate receivingDay,
            @Nullable LocalDate agreedDay,
            @Nullable MoveObstacle obstacle) {}

    private static final String OF_UNITS = "(m.from_unit IN (:units) OR m.to_unit IN (:units))";
    private static final String WAITS_FOR_UNITS = "((m.state = 'AWAITING_LEAVING' AND m.from_unit IN (:units))"
            + " OR (m.state = 'AWAITING_RECEIVING' AND m.to_unit IN (:units)))";
    private static final String WAITS_FOR_ADMINISTRATORS = "m.state = 'AWAITING_ACCOUNT'";

    private final JdbcClient jdbc;

    MoveSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has waited the longest first; what is finished, the latest first. */
    List<Row> page(Scope scope, MoveChoice choice, int offset, int limit) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var order = choice == MoveChoice.FINISHED ? "m.state_since DESC, m.id DESC" : "m.state_since, m.id";
        return jdbc.sql("SELECT m.* FROM staff_move m WHERE " + where(scope, choice) + " ORDER BY " + order
                        + " LIMIT :limit OFFSET :offset")
                .params(parameters(scope, choice))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    MoveCounts counts(Scope scope, LocalDate today) {
        if (scope.isEmpty()) {
            return new MoveCounts(0, 0, 0);
        }
        var mine = waits(scope);
        return jdbc.sql("SELECT COALESCE(SUM(" + mine + "), 0) AS mine, COALESCE(SUM(" + mine
                        + " AND COALESCE(m.agreed_day, m.receiving_day, m.leaving_day) < :today), 0) AS late,"
                        + " COUNT(*) AS open FROM staff_move m WHERE " + where(scope, MoveChoice.OPEN))
                .params(parameters(scope, MoveChoice.OPEN))
                .param("today", today)
                .query((row, number) -> new MoveCounts(row.getLong("mine"), row.getLong("late"), row.getLong("open")))
                .single();
    }

    /** The latest moves of these people within the scope. */
    List<Row> of(Scope scope, Collection<PersonId> people, int limit) {
        if (scope.isEmpty() || people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT m.* FROM staff_move m WHERE m.person_id IN (:people)"
                        + (scope.all() ? "" : " AND " + OF_UNITS) + " ORDER BY m.started_at DESC, m.id LIMIT :limit")
                .param("people", people.stream().map(PersonId::toString).toList())
                .param("units", scope.units().stream().map(UnitId::toString).toList())
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    private static String where(Scope scope, MoveChoice choice) {
        return switch (choice) {
            case MINE -> waits(scope);
            case OPEN, FINISHED -> "m.state IN (:states)" + (scope.all() ? "" : " AND " + OF_UNITS);
        };
    }

    private static String waits(Scope scope) {
        if (!scope.all()) {
            return WAITS_FOR_UNITS;
        }
        return scope.units().isEmpty()
                ? WAITS_FOR_ADMINISTRATORS
                : "(" + WAITS_FOR_ADMINISTRATORS + " OR " + WAITS_FOR_UNITS + ")";
    }

    private static Map<String, Object> parameters(Scope scope, MoveChoice choice) {
        var parameters = new HashMap<String, Object>();
        parameters.put("units", scope.units().stream().map(UnitId::toString).toList());
        parameters.put("states", choice.states().stream().map(MoveState::name).toList());
        return parameters;
    }

    private static Row row(ResultSet row) throws SQLException {
        var obstacle = row.getString("obstacle");
        return new Row(
                MoveId.of(row.getString("id")),
                PersonId.of(row.getString("person_id")),
                UnitId.of(row.getString("from_unit")),
                UnitId.of(row.getString("to_unit")),
                MoveState.valueOf(row.getString("state")),
                row.getObject("state_since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("leaving_day", LocalDate.class),
                row.getObject("receiving_day", LocalDate.class),
                row.getObject("agreed_day", LocalDate.class),
                obstacle == null ? null : MoveObstacle.valueOf(obstacle));
    }
}
