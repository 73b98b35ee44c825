package se.omsorgsportal.orders;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.shared.PersonId;

/** What somebody may do today, as the latest approved order about it granted. */
@Component
class HeldPermissions {

    private static final String LATEST = """
            SELECT o.id FROM orders o
            WHERE o.beneficiary = :person AND o.kind IN ('NEW_ACCOUNT', 'CHANGE')
              AND o.state IN ('APPROVED', 'READY', 'DELIVERED', 'CARRIED_OUT') AND o.id <> :except
            ORDER BY o.id DESC LIMIT 1""";
    private static final OrderId NONE = new OrderId(new UUID(0, 0));

    private final JdbcClient sql;

    HeldPermissions(JdbcClient sql) {
        this.sql = sql;
    }

    Set<PermissionCode> of(PersonId person) {
        return before(person, NONE);
    }

    /** As they were before this order. */
    Set<PermissionCode> before(PersonId person, OrderId order) {
        return sql
                .sql("SELECT p.code FROM order_permission p JOIN (" + LATEST
                        + ") latest ON latest.id = p.order_id WHERE p.granted")
                .param("person", person.value())
                .param("except", order.value())
                .query(String.class)
                .list()
                .stream()
                .map(PermissionCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
