package se.omsorgsportal.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.demo.SeedPlaces.Worker;
import se.omsorgsportal.orders.CaseNumber;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/**
 * Fills the tables with as many people and orders as measuring needs, past the services but as they would have written
 * it; the audit log has no entries about it. The same number makes the same data on the same database and day.
 */
public final class SeedGenerator {

    private static final int CHUNK = 500;
    private final DataSource database;
    private final CareSystems systems;
    private final Clock clock;
    private final SeedChance chance;

    public SeedGenerator(DataSource database, CareSystems systems, Clock clock, long number) {
        this.database = database;
        this.systems = systems;
        this.clock = clock;
        this.chance = new SeedChance(number, clock.instant());
    }

    /** Adds so many people, in new units, and then so many orders for everybody there is. */
    public void make(int people, int orders) {
        SystemAccess.run(() -> {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                people(connection, people);
                if (orders > 0) {
                    orders(connection, orders);
                }
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException failed) {
                throw new IllegalStateException("The seed was not made to the end.", failed);
            }
        });
    }

    private void people(Connection connection, int count) throws SQLException {
        int known = count(connection, "SELECT COUNT(*) FROM person WHERE email LIKE 'seed%'");
        var maker = new SeedPeople(chance, Zone.today(clock).minusYears(SeedPlan.YEARS + 1L));
        if (count(connection, "SELECT COUNT(*) FROM role_grant WHERE role = 'ADMINISTRATOR'") == 0) {
            maker.administrators(connection);
        }
        if (count > 0) {
            maker.make(connection, known, count);
        }
    }

    private void orders(Connection connection, int count) throws SQLException {
        var world = SeedPlaces.read(connection);
        var plans = SeedPlan.of(count, Zone.today(clock), chance);
        if (world.workers().size()
                < plans.stream().filter(plan -> plan.state().isOpen()).count()) {
            throw new IllegalStateException("Too few people for so many orders: every open one needs its own person.");
        }
        var maker = new SeedOrders(world, chance);
        var accounts = new SeedAccounts(connection);
        var tasks = new SeedTasks(systems, chance);
        var numbers = new Numbers(connection);
        for (int n = 0; n < count; n++) {
            Worker worker = world.workers().get(n % world.workers().size());
            var plan = plans.get(n);
            var approved = maker.add(plan, numbers.next(plan.placed().getYear()), worker);
            if (approved != null) {
                tasks.add(approved, accounts.add(approved));
            }
            if (n % CHUNK == CHUNK - 1 || n == count - 1) {
                maker.write(connection);
                accounts.write(connection);
                tasks.write(connection);
                numbers.write(connection);
                connection.commit();
            }
        }
    }

    private static int count(Connection connection, String query) throws SQLException {
        return SeedPlaces.list(connection, query, row -> row.getInt(1)).getFirst();
    }

    /** Goes on counting where the portal stopped, and leaves the portal to go on after it. */
    private static final class Numbers {

        private final Map<Integer, Integer> last = new HashMap<>();

        Numbers(Connection connection) throws SQLException {
            SeedPlaces.list(
                    connection,
                    "SELECT case_year, last_number FROM order_case_counter",
                    row -> last.put(row.getInt(1), row.getInt(2)));
        }

        CaseNumber next(int year) {
            return new CaseNumber(year, last.merge(year, 1, Integer::sum));
        }

        void write(Connection connection) throws SQLException {
            for (var counter : last.entrySet()) {
                try (var statement = connection.prepareStatement(
                        "INSERT INTO order_case_counter (case_year, last_number) VALUES (?, ?)"
                                + " ON DUPLICATE KEY UPDATE last_number = VALUES(last_number)")) {
                    statement.setInt(1, counter.getKey());
                    statement.setInt(2, counter.getValue());
                    statement.executeUpdate();
                }
            }
        }
    }
}
