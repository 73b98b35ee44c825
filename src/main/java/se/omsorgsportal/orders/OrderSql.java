package se.omsorgsportal.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.shared.UnitId;

/** A query put together of the conditions that are asked for; the reach is always one of them (ORG-03). */
class OrderSql {

    private final StringBuilder select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String tail = "";

    OrderSql(String select) {
        this.select = new StringBuilder(select);
    }

    /** Only orders of these units, and those that the person placed. */
    OrderSql within(Reach reach, String orderId) {
        switch (reach) {
            case Reach.Everything() -> {}
            case Reach.Units(var units, var self) -> {
                select.append(" JOIN (SELECT order_id FROM order_unit WHERE unit_id IN (:reached)")
                        .append(" UNION SELECT id FROM orders WHERE ordered_by = :self) reached")
                        .append(" ON reached.order_id = ")
                        .append(orderId);
                values.put("reached", units.stream().map(UnitId::value).toList());
                values.put("self", self.value());
            }
            case Reach.Self(var self) -> where("1 = 0");
        }
        return this;
    }

    OrderSql where(String condition) {
        conditions.add(condition);
        return this;
    }

    OrderSql where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    OrderSql orderBy(String columns, int offset, int limit) {
        tail = " ORDER BY " + columns + " LIMIT :limit OFFSET :offset";
        values.put("limit", limit);
        values.put("offset", offset);
        return this;
    }

    OrderSql groupBy(String columns) {
        tail = " GROUP BY " + columns;
        return this;
    }

    JdbcClient.StatementSpec on(JdbcClient sql) {
        var text = conditions.isEmpty() ? select.toString() : select + " WHERE " + String.join(" AND ", conditions);
        return sql.sql(text + tail).params(values);
    }
}
