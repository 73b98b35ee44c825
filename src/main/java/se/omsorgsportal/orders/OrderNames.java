package se.omsorgsportal.orders;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.SearchText;

/** Finds orders by the beginning or a part of the beneficiary's name, by an index range that does not grow (ALL-07). */
@Component
class OrderNames {

    /** One order can be found by several of its parts. */
    private static final int PARTS_OF_ONE = 8;

    private final JdbcClient sql;

    OrderNames(JdbcClient sql) {
        this.sql = sql;
    }

    void add(OrderId order, PersonName name) {
        var parts = List.copyOf(SearchText.suffixes(name.full()));
        if (parts.isEmpty()) {
            return;
        }
        var rows = String.join(", ", Collections.nCopies(parts.size(), "(?, ?)"));
        var values = parts.stream()
                .flatMap(part -> List.<Object>of(part, order.value()).stream())
                .toList();
        sql.sql("INSERT INTO order_name_part (part, order_id) VALUES " + rows)
                .params(values)
                .update();
    }

    void replace(OrderId order, PersonName name) {
        sql.sql("DELETE FROM order_name_part WHERE order_id = ?")
                .param(order.value())
                .update();
        add(order, name);
    }

    /** At most so many orders, those whose part is nearest to the text first. */
    List<UUID> find(String text, Reach reach, int limit) {
        var words = SearchText.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var query = new OrderSql("SELECT n.order_id FROM order_name_part n");
        query.within(reach, "n.order_id");
        query.where("n.part LIKE :first", "first", words.getFirst() + "%");
        for (int i = 1; i < words.size(); i++) {
            query.where(
                    "EXISTS (SELECT 1 FROM order_name_part m WHERE m.order_id = n.order_id AND m.part LIKE :word" + i
                            + ")",
                    "word" + i,
                    words.get(i) + "%");
        }
        var found = query.orderBy("n.part, n.order_id", 0, limit * PARTS_OF_ONE)
                .on(sql)
                .query(UUID.class)
                .list();
        return new LinkedHashSet<>(found).stream().limit(limit).toList();
    }
}
