package se.omsorgsportal.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.SearchText;
import se.omsorgsportal.shared.UnitId;

/** Reads pages of orders: one statement for the lines, one for their units, however many there are. */
@Component
class OrderList {

    private static final String LINES = """
            SELECT o.id, o.case_year, o.case_number, o.kind, o.state, o.urgent, o.given_name, o.family_name, o.work_function,
                   o.starts_on, o.ends_on, o.ordered_by, o.submitted_at, o.state_since
            FROM orders o""";

    private final JdbcClient sql;

    OrderList(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param nearUntil undecided orders that start on this day or before are overdue */
    List<OrderSummary> page(OrderQuery query, Reach reach, PersonId self, LocalDate nearUntil) {
        var lines = new OrderSql(LINES).within(reach, "o.id");
        narrow(lines, query, self);
        switch (query.sort()) {
            case QUEUE -> lines.orderBy("o.urgent DESC, o.starts_on, o.id", query.offset(), query.limit());
            case NEWEST -> lines.orderBy("o.id DESC", query.offset(), query.limit());
        }
        return read(lines, nearUntil);
    }

    /** The orders with these ids, in their order. */
    List<OrderSummary> byId(List<UUID> ids, LocalDate nearUntil) {
        return within(new Reach.Everything(), ids, nearUntil);
    }

    /** As {@link #byId}, without those beyond reach. */
    List<OrderSummary> within(Reach reach, List<UUID> ids, LocalDate nearUntil) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<UUID, OrderSummary>();
        read(new OrderSql(LINES).within(reach, "o.id").where("o.id IN (:ids)", "ids", ids), nearUntil)
                .forEach(one -> found.put(one.id().value(), one));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static void narrow(OrderSql lines, OrderQuery query, PersonId self) {
        if (!query.states().isEmpty()) {
            lines.where(
                    "o.state IN (:states)",
                    "states",
                    query.states().stream().map(Enum::name).toList());
        }
        if (query.urgentOnly()) {
            lines.where("o.urgent = 1");
        }
        if (query.mine()) {
            lines.where("o.ordered_by = :mine", "mine", self.value());
        }
        if (query.provider() != null) {
            lines.where(
                    "o.provider_id = :provider", "provider", query.provider().value());
        }
        if (query.unit() != null) {
            lines.where(
                    "o.id IN (SELECT order_id FROM order_unit WHERE unit_id = :unit)",
                    "unit",
                    query.unit().value());
        }
        search(lines, query.text());
    }

    private static void search(OrderSql lines, String text) {
        var number = CaseNumber.parse(text);
        if (number.isPresent()) {
            lines.where("o.case_year = :year", "year", number.get().year())
                    .where("o.case_number = :number", "number", number.get().number());
            return;
        }
        var words = SearchText.words(text);
        if (words.isEmpty() && !text.isBlank()) {
            lines.where("1 = 0");
        }
        for (int i = 0; i < words.size(); i++) {
            lines.where(
                    "o.id IN (SELECT order_id FROM order_name_part WHERE part LIKE :word" + i + ")",
                    "word" + i,
                    words.get(i) + "%");
        }
    }

    private List<OrderSummary> read(OrderSql lines, LocalDate nearUntil) {
        var found = lines.on(sql)
                .query((row, number) -> summary(row, Set.of(), nearUntil))
                .list();
        var units = units(found.stream().map(one -> one.id().value()).toList());
        return found.stream()
                .map(one -> one.at(units.getOrDefault(one.id().value(), Set.of())))
                .toList();
    }

    private Map<UUID, Set<UnitId>> units(Collection<UUID> orders) {
        var result = new HashMap<UUID, Set<UnitId>>();
        if (!orders.isEmpty()) {
            sql.sql("SELECT order_id, unit_id FROM order_unit WHERE order_id IN (:orders)")
                    .param("orders", orders)
                    .query(row -> {
                        result.computeIfAbsent(row.getObject(1, UUID.class), order -> new HashSet<>())
                                .add(new UnitId(row.getObject(2, UUID.class)));
                    });
        }
        return result;
    }

    private static OrderSummary summary(ResultSet row, Set<UnitId> units, LocalDate nearUntil) throws SQLException {
        var state = OrderState.valueOf(row.getString("state"));
        var start = row.getObject("starts_on", LocalDate.class);
        return new OrderSummary(
                new OrderId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getInt("case_year"), row.getInt("case_number")),
                OrderKind.valueOf(row.getString("kind")),
                state,
                row.getBoolean("urgent"),
                state.isUndecided() && !start.isAfter(nearUntil),
                row.getString("given_name"),
                row.getString("family_name"),
                ProfessionalFunction.valueOf(row.getString("work_function")),
                start,
                row.getObject("ends_on", LocalDate.class),
                units,
                new PersonId(row.getObject("ordered_by", UUID.class)),
                row.getObject("submitted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("state_since", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
