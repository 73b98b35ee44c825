package se.omsorgsportal.provisioning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Reads the queues; their order and their narrowing are indexed. */
@Repository
class TaskQueueSql {

    /** Whose queue. */
    record Scope(Role as, Set<UnitId> units, PersonId self) {

        boolean isEmpty() {
            return (as == Role.MANAGER || as == Role.SUPERUSER) && units.isEmpty();
        }
    }

    record Row(
            TaskId id,
            OrderId order,
            String caseNumber,
            PersonId person,
            TaskKind kind,
            TaskState state,
            LocalDate due) {}

    record OrderUnit(OrderId order, UnitId unit) {}

    private static final String FROM =
            " FROM provisioning_task t JOIN provisioning p ON p.order_id = t.order_id WHERE ";
    private static final String AT_UNITS = " AND EXISTS (SELECT 1 FROM provisioning_unit u"
            + " WHERE u.order_id = t.order_id AND u.unit_id IN (:units))";

    private static final List<String> SUPERUSERS = Arrays.stream(TaskKind.values())
            .filter(TaskKind::isAlsoForSuperusers)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    TaskQueueSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> page(Scope scope, TaskFilter filter, LocalDate today, int offset, int limit) {
        if (scope.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT t.id, t.order_id, p.case_number, p.person_id, t.kind, t.state, t.due" + FROM
                        + where(scope, filter) + " ORDER BY t.due, t.id LIMIT :limit OFFSET :offset")
                .params(parameters(scope, filter, today))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(
                        TaskId.of(row.getString("id")),
                        OrderId.of(row.getString("order_id")),
                        row.getString("case_number"),
                        PersonId.of(row.getString("person_id")),
                        TaskKind.valueOf(row.getString("kind")),
                        TaskState.valueOf(row.getString("state")),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    int count(Scope scope, TaskFilter filter, LocalDate today) {
        if (scope.isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(*)" + FROM + where(scope, filter))
                .params(parameters(scope, filter, today))
                .query(Integer.class)
                .single();
    }

    TaskCounts counts(Scope scope, LocalDate today) {
        if (scope.isEmpty()) {
            return new TaskCounts(0, 0, 0);
        }
        var open = TaskFilter.open(scope.as());
        return jdbc.sql("SELECT COUNT(*) AS open, COALESCE(SUM(t.due < :today), 0) AS overdue,"
                        + " COALESCE(SUM(t.kind = 'HAND_OVER_LOGIN'), 0) AS hand_over" + FROM + where(scope, open))
                .params(parameters(scope, open, today))
                .query((row, number) ->
                        new TaskCounts(row.getLong("open"), row.getLong("overdue"), row.getLong("hand_over")))
                .single();
    }

    List<OrderUnit> units(Collection<OrderId> orders) {
        return jdbc.sql("SELECT order_id, unit_id FROM provisioning_unit WHERE order_id IN (:orders)")
                .param("orders", orders.stream().map(OrderId::toString).toList())
                .query((row, number) ->
                        new OrderUnit(OrderId.of(row.getString("order_id")), UnitId.of(row.getString("unit_id"))))
                .list();
    }

    private static String where(Scope scope, TaskFilter filter) {
        var owners = switch (scope.as()) {
            case ADMINISTRATOR -> "t.owner = 'ADMINISTRATOR'";
            case MANAGER -> "t.owner = 'MANAGER'" + AT_UNITS;
            case SUPERUSER -> "t.owner = 'MANAGER' AND t.kind IN (:superusers)" + AT_UNITS;
            case CARE_STAFF -> "t.owner = 'USER' AND p.person_id = :self";
        };
        var states = filter.waitingToo() ? " AND t.state IN ('OPEN', 'WAITING')" : " AND t.state = 'OPEN'";
        return owners
                + states
                + (filter.kind() == null ? "" : " AND t.kind = :kind")
                + (filter.overdueOnly() ? " AND t.due < :today" : "");
    }

    private static Map<String, Object> parameters(Scope scope, TaskFilter filter, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        parameters.put("self", scope.self().toString());
        parameters.put("units", scope.units().stream().map(UnitId::toString).toList());
        parameters.put("today", today);
        parameters.put("superusers", SUPERUSERS);
        if (filter.kind() != null) {
            parameters.put("kind", filter.kind().name());
        }
        return parameters;
    }
}
