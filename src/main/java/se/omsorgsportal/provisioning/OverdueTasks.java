package se.omsorgsportal.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.Zone;

/** Tells, once a day and order, that tasks of an ending are late (END-02). May be run again at any time. */
@Service
@SystemOnly
public class OverdueTasks {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueTasks.class);

    private static final List<String> ENDINGS = Arrays.stream(TaskKind.values())
            .filter(kind -> kind.occasion() == Occasion.END)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate each;
    private final Clock clock;

    OverdueTasks(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate each, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.each = each;
        this.clock = clock;
    }

    /** Each order in a transaction of its own: one that fails does not silence the others. */
    public void remind() {
        var today = Zone.today(clock);
        late(today).forEach((order, owners) -> {
            try {
                each.executeWithoutResult(running -> remind(order, today, owners));
            } catch (RuntimeException failed) {
                LOG.error("Tasks of order {} are late and nobody could be told", order, failed);
            }
        });
    }

    private void remind(OrderId order, LocalDate today, Set<TaskOwner> owners) {
        if (note(order, today)) {
            events.publishEvent(new TasksOverdue(order, today, owners));
        }
    }

    private Map<OrderId, Set<TaskOwner>> late(LocalDate today) {
        var late = new LinkedHashMap<OrderId, Set<TaskOwner>>();
        jdbc.sql("""
                        SELECT t.order_id, t.owner FROM provisioning_task t
                        WHERE t.kind IN (:kinds) AND t.state = 'OPEN' AND t.due < :today
                          AND NOT EXISTS (SELECT 1 FROM provisioning_overdue o WHERE o.order_id = t.order_id AND o.day = :today)
                        ORDER BY t.due, t.id""").param("kinds", ENDINGS).param("today", today).query(row -> {
            late.computeIfAbsent(OrderId.of(row.getString(1)), order -> EnumSet.noneOf(TaskOwner.class))
                    .add(TaskOwner.valueOf(row.getString(2)));
        });
        return late;
    }

    /** False when another node was first. */
    private boolean note(OrderId order, LocalDate today) {
        return jdbc.sql("INSERT IGNORE INTO provisioning_overdue (order_id, day) VALUES (?, ?)")
                        .params(order.value(), today)
                        .update()
                == 1;
    }
}
