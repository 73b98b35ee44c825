package se.omsorgsportal.provisioning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** What each owner has to do, by due date (PRV-01 to PRV-10); never more than the user may do. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class TaskQueue {

    private final TaskQueueSql sql;
    private final People people;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    TaskQueue(TaskQueueSql sql, People people, Units units, CurrentUser user, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    public List<TaskLine> page(TaskFilter filter, int offset, int limit) {
        var rows = sql.page(scope(filter.as()), filter, Zone.today(clock), offset, limit);
        if (rows.isEmpty()) {
            return List.of();
        }
        var names = people.names(
                rows.stream().map(TaskQueueSql.Row::person).distinct().toList());
        var places =
                places(rows.stream().map(TaskQueueSql.Row::order).distinct().toList());
        var today = Zone.today(clock);
        return rows.stream()
                .map(row -> new TaskLine(
                        row.id(),
                        row.order(),
                        row.caseNumber(),
                        names.getOrDefault(row.person(), "–"),
                        places.getOrDefault(row.order(), ""),
                        row.kind(),
                        row.state(),
                        row.due(),
                        row.state() == TaskState.OPEN && row.due().isBefore(today)))
                .toList();
    }

    public int count(TaskFilter filter) {
        return sql.count(scope(filter.as()), filter, Zone.today(clock));
    }

    public TaskCounts counts(Role as) {
        return sql.counts(scope(as), Zone.today(clock));
    }

    private TaskQueueSql.Scope scope(Role as) {
        if (!user.has(as)) {
            throw new OutsideScope("queue of " + as);
        }
        var mine = user.user().map(known -> known.unitsAs(as)).orElse(Set.of());
        return new TaskQueueSql.Scope(as, mine, user.id());
    }

    private Map<OrderId, String> places(List<OrderId> orders) {
        var pairs = sql.units(orders);
        var known = units.byId(
                pairs.stream().map(TaskQueueSql.OrderUnit::unit).distinct().toList());
        return pairs.stream()
                .sorted(Comparator.comparing(pair -> name(known, pair.unit())))
                .collect(groupingBy(
                        TaskQueueSql.OrderUnit::order, mapping(pair -> name(known, pair.unit()), joining(", "))));
    }

    private static String name(Map<UnitId, UnitSummary> known, UnitId unit) {
        var found = known.get(unit);
        return found == null ? "–" : found.name();
    }
}
