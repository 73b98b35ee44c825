package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.Reach;

/** Counts what is open, in the index alone. Closed orders, of which there are ever more, are not looked at. */
@Component
class OrderTally {

    private static final List<String> OPEN = Arrays.stream(OrderState.values())
            .filter(OrderState::isOpen)
            .map(Enum::name)
            .toList();

    private final JdbcClient sql;

    OrderTally(JdbcClient sql) {
        this.sql = sql;
    }

    OrderCounts count(Reach reach, LocalDate nearUntil) {
        var open = new EnumMap<OrderState, Long>(OrderState.class);
        var urgent = new AtomicLong();
        var overdue = new AtomicLong();
        new OrderSql("SELECT o.state, COUNT(*), SUM(o.urgent), SUM(o.starts_on <= :near) FROM orders o")
                .within(reach, "o.id")
                .where("o.state IN (:open)", "open", OPEN)
                .where(":near IS NOT NULL", "near", nearUntil)
                .groupBy("o.state")
                .on(sql)
                .query(row -> {
                    var state = OrderState.valueOf(row.getString(1));
                    open.put(state, row.getLong(2));
                    if (state.isUndecided()) {
                        urgent.addAndGet(row.getLong(3));
                        overdue.addAndGet(row.getLong(4));
                    }
                });
        return new OrderCounts(open, urgent.get(), overdue.get());
    }

    /** Undecided orders whose start is near and that nobody was told about today (ORD-09). */
    List<UUID> overdue(LocalDate nearUntil, LocalDate today) {
        return sql.sql("""
                SELECT o.id FROM orders o
                WHERE o.state IN ('AWAITING_MANAGER', 'SUBMITTED') AND o.starts_on <= :near
                  AND NOT EXISTS (SELECT 1 FROM order_overdue d WHERE d.order_id = o.id AND d.day = :today)
                ORDER BY o.starts_on, o.id""")
                .param("near", nearUntil)
                .param("today", today)
                .query(UUID.class)
                .list();
    }

    /** Notes that today's reminder is given; false when another node was first, or the order was reminded of before. */
    boolean note(OrderId order, LocalDate today) {
        return sql.sql("INSERT IGNORE INTO order_overdue (order_id, day) VALUES (?, ?)")
                        .params(order.value(), today)
                        .update()
                == 1;
    }

    boolean isFirst(OrderId order, LocalDate today) {
        return sql.sql("SELECT COUNT(*) FROM order_overdue WHERE order_id = ? AND day < ?")
                        .params(order.value(), today)
                        .query(Long.class)
                        .single()
                == 0;
    }
}
