package se.omsorgsportal.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.omsorgsportal.accounts.UserNameRule;
import se.omsorgsportal.demo.SeedOrders.Approved;
import se.omsorgsportal.orders.OrderState;

/** Accounts, one for each person, and what their holders have accepted. */
final class SeedAccounts {

    private static final String DOMAIN = "omsorg.example";
    private final SeedTable stems = SeedTable.once("user_name_stem", "stem, taken");
    private final SeedTable names = new SeedTable("user_name", "name, stem, number, person_id, elsewhere, taken_at");
    private final SeedTable accounts =
            new SeedTable("account", "person_id, version, user_name, domain, created_at, valid_to");
    private final SeedTable logins = SeedTable.once("person_login", "user_name, person_id");
    private final SeedTable asked = SeedTable.once("duties_asked", "person_id, version, asked_at");
    private final SeedTable accepted = SeedTable.once("duties_acceptance", "person_id, version, accepted_at");
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<UUID> holders;
    private final int duties;

    SeedAccounts(Connection database) throws SQLException {
        holders = new HashSet<>(
                SeedPlaces.list(database, "SELECT person_id FROM account", row -> row.getObject(1, UUID.class)));
        duties = SeedPlaces.list(database, "SELECT MAX(version) FROM duties_version", row -> row.getInt(1))
                .getFirst();
        SeedPlaces.list(
                database,
                "SELECT stem, MAX(number) FROM user_name GROUP BY stem",
                row -> last.put(row.getString(1), row.getInt(2)));
    }

    /** Returns whether the order made the account. */
    boolean add(Approved order) {
        var person = order.worker().id();
        boolean delivered = order.plan().state() == OrderState.DELIVERED;
        boolean made = delivered || order.plan().state() == OrderState.READY;
        boolean first = holders.add(person);
        if (first) {
            reserve(order, made);
        }
        if (delivered) {
            asked.add(person, duties, order.at());
            accepted.add(person, duties, order.settled());
        }
        return first && made;
    }

    private void reserve(Approved order, boolean made) {
        var stem = UserNameRule.stem(order.worker().name());
        int number = last.merge(stem, 1, Integer::sum);
        var name = UserNameRule.name(stem, number).value();
        LocalDateTime at = order.at();
        stems.add(stem, 1);
        names.add(name, stem, number, order.worker().id(), false, at);
        accounts.add(
                order.worker().id(),
                0,
                name,
                made ? DOMAIN : null,
                made ? order.settled() : null,
                made ? at.toLocalDate().plusMonths(14) : null);
        if (made) {
            logins.add(name + "@" + DOMAIN, order.worker().id());
        }
    }

    void write(Connection database) throws SQLException {
        for (var table : List.of(stems, names, accounts, logins, asked, accepted)) {
            table.write(database);
        }
    }
}
