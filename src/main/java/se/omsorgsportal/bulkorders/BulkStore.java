package se.omsorgsportal.bulkorders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Receipt;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Keeps bulk orders: what is typed until it is sent, then which orders belong together. */
@Repository
class BulkStore {

    record Row(BulkId id, PersonId owner, String typed, boolean sent) {}

    private static final String SUMMARY = """
            SELECT b.id, b.bulk_year, b.number, b.owner, b.submitted_at, COUNT(*) AS orders,
                   SUM(o.state IN ('SUBMITTED', 'AWAITING_MANAGER')) AS undecided, MIN(o.starts_on) AS starts_on
            FROM bulk_order b JOIN bulk_order_row r ON r.bulk_id = b.id JOIN orders o ON o.id = r.order_id
            """;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;

    BulkStore(JdbcClient sql, JdbcTemplate jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** The bulk order as it is now; nobody else changes it before this transaction ends. */
    Optional<Row> lock(BulkId id) {
        return sql.sql("SELECT id, owner, typed, submitted_at IS NOT NULL FROM bulk_order WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(BulkStore::row)
                .optional();
    }

    Optional<Row> find(BulkId id) {
        return sql.sql("SELECT id, owner, typed, submitted_at IS NOT NULL FROM bulk_order WHERE id = ?")
                .param(id.value())
                .query(BulkStore::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new BulkId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getBoolean(4));
    }

    /** Keeps what is typed; what has been sent is not touched. */
    void save(BulkId id, PersonId owner, String typed, Instant at) {
        sql.sql("""
                INSERT INTO bulk_order (id, owner, typed, updated_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    typed = IF(submitted_at IS NULL AND owner = VALUES(owner), VALUES(typed), typed),
                    updated_at = IF(submitted_at IS NULL AND owner = VALUES(owner), VALUES(updated_at), updated_at)""").params(id.value(), owner.value(), typed, utc(at)).update();
    }

    void discard(BulkId id, PersonId owner) {
        sql.sql("DELETE FROM bulk_order WHERE id = ? AND owner = ? AND submitted_at IS NULL")
                .params(id.value(), owner.value())
                .update();
    }

    List<BulkDraft> drafts(PersonId owner) {
        return sql.sql("""
                SELECT id, updated_at, JSON_LENGTH(typed, '$.rows') FROM bulk_order
                WHERE owner = ? AND submitted_at IS NULL ORDER BY updated_at DESC, id LIMIT 20""")
                .param(owner.value())
                .query((row, number) -> new BulkDraft(
                        new BulkId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt(3)))
                .list();
    }

    /** Sent: from now on the orders say everything, and what was typed is forgotten. */
    BulkNumber sent(BulkId id, int year, Instant at, List<Receipt> orders) {
        long number = sql.sql("SELECT NEXT VALUE FOR bulk_order_number")
                .query(Long.class)
                .single();
        sql.sql("UPDATE bulk_order SET bulk_year = ?, number = ?, submitted_at = ?, typed = '{}' WHERE id = ?")
                .params(year, number, utc(at), id.value())
                .update();
        var rows = new ArrayList<Object[]>();
        for (int place = 0; place < orders.size(); place++) {
            rows.add(new Object[] {
                orders.get(place).order().value(),
                id.value(),
                place + 1,
                orders.get(place).state().name()
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO bulk_order_row (order_id, bulk_id, position, together) VALUES (?, ?, ?, ?)", rows);
        return new BulkNumber(year, number);
    }

    /** Newest first, those with an order at one of the units, and the person's own. */
    List<BulkSummary> page(Reach reach, int offset, int limit) {
        var within = switch (reach) {
            case Reach.Everything() -> "";
            case Reach.Units(var units, var self) ->
                "AND (b.owner = :self OR b.id IN (SELECT x.bulk_id FROM bulk_order_row x JOIN order_unit u"
                        + " ON u.order_id = x.order_id WHERE u.unit_id IN (:units)))";
            case Reach.Self(var self) -> "AND 1 = 0";
        };
        var query = sql.sql(SUMMARY + "WHERE b.submitted_at IS NOT NULL " + within
                        + " GROUP BY b.id ORDER BY b.number DESC LIMIT :limit OFFSET :offset")
                .param("limit", limit)
                .param("offset", offset);
        if (reach instanceof Reach.Units(var units, var self)) {
            query = query.param("self", self.value())
                    .param("units", units.stream().map(UnitId::value).collect(Collectors.toSet()));
        }
        return query.query(BulkStore::summary).list();
    }

    Optional<BulkSummary> summary(BulkId id) {
        return sql.sql(SUMMARY + "WHERE b.id = ? GROUP BY b.id")
                .param(id.value())
                .query(BulkStore::summary)
                .optional();
    }

    private static BulkSummary summary(ResultSet row, int number) throws SQLException {
        return new BulkSummary(
                new BulkId(row.getObject("id", UUID.class)),
                new BulkNumber(row.getInt("bulk_year"), row.getLong("number")),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getObject("submitted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("orders"),
                row.getInt("undecided"),
                row.getObject("starts_on", LocalDate.class));
    }

    List<OrderId> orders(BulkId id) {
        return sql.sql("SELECT order_id FROM bulk_order_row WHERE bulk_id = ? ORDER BY position")
                .param(id.value())
                .query((row, number) -> new OrderId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<BulkId> of(OrderId order) {
        return sql.sql("SELECT bulk_id FROM bulk_order_row WHERE order_id = ?")
                .param(order.value())
                .query((row, number) -> new BulkId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** That the orders came to the state together with the others of their bulk order: one mail tells of them all. */
    void together(List<OrderId> orders, OrderState state) {
        jdbc.batchUpdate(
                "UPDATE bulk_order_row SET together = ? WHERE order_id = ?",
                orders.stream()
                        .map(order -> new Object[] {state.name(), order.value()})
                        .toList());
    }

    boolean isTogether(OrderId order, OrderState state) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM bulk_order_row WHERE order_id = ? AND together = ?)")
                .params(order.value(), state.name())
                .query(Boolean.class)
                .single();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
