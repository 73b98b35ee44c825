package se.omsorgsportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestDatabase;

/** In schemas of its own: nobody else's lists grow by it. */
@PortalTest
@DisplayName("Seed: made-up data for measuring is what the services would have written")
class SeedGeneratorModuleTest {

    private static final int PEOPLE = 200;
    private static final int ORDERS = 400;

    @Autowired
    private CareSystems systems;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void atTheUsualTime() {
        clock.reset();
    }

    @Test
    @DisplayName("as many people and orders as asked for, and a queue like a real one")
    void amounts() {
        var sql = JdbcClient.create(seeded("test_seed", 1));

        assertThat(count(sql, "person WHERE email LIKE 'seed%' AND email NOT LIKE 'seed900000%'"))
                .isEqualTo(PEOPLE);
        assertThat(count(sql, "orders")).isEqualTo(ORDERS);
        assertThat(count(sql, "orders WHERE state = 'SUBMITTED'")).isBetween(60L, 200L);
        assertThat(sql.sql("SELECT COUNT(DISTINCT state) FROM orders")
                        .query(Long.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    @DisplayName("ORD-07, ORD-08: open keys, tasks, accounts and case numbers fit the states of the orders")
    void consistency() {
        var sql = JdbcClient.create(seeded("test_seed", 2));

        assertThat(count(sql, """
                orders WHERE (state IN ('DELIVERED', 'REFUSED', 'WITHDRAWN')) <> (open_key IS NULL)
                          OR open_key <> CONCAT(kind, ':', email)""")).isZero();
        assertThat(count(sql, """
                orders o LEFT JOIN provisioning p ON p.order_id = o.id
                WHERE (o.state IN ('APPROVED', 'READY', 'DELIVERED')) <> (p.order_id IS NOT NULL)""")).isZero();
        assertThat(count(sql, """
                orders o JOIN provisioning_task t ON t.order_id = o.id
                WHERE o.state = 'DELIVERED' AND t.state <> 'DONE'""")).isZero();
        assertThat(count(sql, """
                provisioning_task t JOIN orders o ON o.id = t.order_id
                WHERE t.kind = 'HAND_OVER_LOGIN' AND (t.state = 'OPEN') <> (o.state = 'READY')""")).isZero();
        assertThat(count(sql, "provisioning p LEFT JOIN account a USING (person_id) WHERE a.person_id IS NULL"))
                .isZero();
        assertThat(count(sql, """
                orders o JOIN order_case_counter c USING (case_year) WHERE o.case_number > c.last_number""")).isZero();
        assertThat(count(sql, "orders WHERE state_since < submitted_at OR submitted_at > '2027-01-11 09:00'"))
                .isZero();
    }

    @Test
    @DisplayName("the same number makes the same data; a second run adds to the first")
    void repeats() {
        var one = seeded("test_seed", 3);
        var first = fingerprint(one);
        var second = fingerprint(seeded("test_seed", 3));
        assertThat(second).isEqualTo(first);

        new SeedGenerator(one, systems, clock, 4).make(PEOPLE, ORDERS);
        assertThat(count(JdbcClient.create(one), "orders")).isEqualTo(2 * ORDERS);
    }

    private DataSource seeded(String schema, long number) {
        var url = TestDatabase.emptySchema(schema);
        var database = new DriverManagerDataSource(
                url, EmbeddedMariaDb.USER, TestDatabase.server().password());
        Flyway.configure().dataSource(database).load().migrate();
        new SeedGenerator(database, systems, clock, number).make(PEOPLE, ORDERS);
        return database;
    }

    private static String fingerprint(DataSource database) {
        return JdbcClient.create(database)
                .sql("SELECT MD5(GROUP_CONCAT(id, state, email ORDER BY id)) FROM orders")
                .query(String.class)
                .single();
    }

    private static long count(JdbcClient sql, String from) {
        return sql.sql("SELECT COUNT(*) FROM " + from).query(Long.class).single();
    }
}
