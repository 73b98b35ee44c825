package se.omsorgsportal.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import se.omsorgsportal.PortalApplication;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.demo.SeedGenerator;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.CountingDataSource;
import se.omsorgsportal.testing.Statements;

/** A whole portal over a schema of its own with so many orders, and a plain connection to the same schema beside it. */
final class BenchPortal implements AutoCloseable {

    /** What the bare SQL has published has no listener. */
    private static final String UNHEARD =
            "SELECT EXISTS (SELECT 1 FROM EVENT_PUBLICATION WHERE listener_id <> 'bench')";

    /** In every schema: what grows is the table of orders, not the number of people and units who order. */
    private static final int PEOPLE = 20_000;

    private final int size;
    private final ConfigurableApplicationContext context;
    private final Connection bare;

    private BenchPortal(int size, ConfigurableApplicationContext context, Connection bare) {
        this.size = size;
        this.context = context;
        this.bare = bare;
    }

    static BenchPortal start(EmbeddedMariaDb server, int size) throws SQLException {
        return start(server, size, false);
    }

    /** With its web server, at a free port of this machine, and nothing that counts its statements. */
    static BenchPortal overHttp(EmbeddedMariaDb server, int size) throws SQLException {
        return start(server, size, true);
    }

    private static BenchPortal start(EmbeddedMariaDb server, int size, boolean http) throws SQLException {
        Statements.onlyCount();
        var schema = "bench_" + size;
        try (var connection = connect(server, EmbeddedMariaDb.SCHEMA);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci");
        }
        // No web server: what is measured lies behind it, and the mock sessions bring their own servlet.
        var builder = new SpringApplicationBuilder(PortalApplication.class).initializers(starting -> {
            starting.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
            if (!http) {
                ((GenericApplicationContext) starting).registerBean(CountingDataSource.class);
            }
        });
        if (!http) {
            builder.contextFactory(kind -> new GenericWebApplicationContext(new MockServletContext()));
        }
        var context = builder.run(
                "--spring.datasource.url=" + server.jdbcUrl(schema),
                "--spring.datasource.username=" + EmbeddedMariaDb.USER,
                "--spring.datasource.password=" + server.password(),
                "--portal.base-url=http://localhost",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--portal.api.calls-per-second=100000",
                "--portal.status.calls-per-second=1000000",
                "--portal.secret-key=YmVuY2gta2V5LW9ubHktZm9yLW1lYXN1cmluZy0zMmI=",
                "--db-scheduler.enabled=false",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        var begun = System.nanoTime();
        var generator = new SeedGenerator(
                context.getBean(DataSource.class),
                context.getBean(CareSystems.class),
                context.getBean(Clock.class),
                size);
        generator.make(PEOPLE, size);
        System.out.printf(Locale.ROOT, "%7d orders made in %.1f s%n", size, (System.nanoTime() - begun) / 1e9);
        var portal = new BenchPortal(size, context, connect(server, schema));
        portal.sql("ANALYZE TABLE orders, order_unit, order_name_part, order_step, person, provisioning_task");
        return portal;
    }

    private static Connection connect(EmbeddedMariaDb server, String schema) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(schema), EmbeddedMariaDb.USER, server.password());
    }

    int size() {
        return size;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Connection bare() {
        return bare;
    }

    void sql(String text) throws SQLException {
        try (var statement = bare.createStatement()) {
            statement.execute(text);
        }
    }

    PersonId person(String query) throws SQLException {
        try (var statement = bare.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return new PersonId(row.getObject(1, UUID.class));
        }
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** As {@link #awaitListeners()}, but no longer than so many seconds. */
    void awaitListeners(int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var statement = bare.prepareStatement(UNHEARD)) {
            while (System.nanoTime() < end) {
                try (var row = statement.executeQuery()) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        return;
                    }
                }
                LockSupport.parkNanos(50_000_000);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns when every listener has heard everything: the mails and messages then stand in the database. */
    void awaitListeners() throws SQLException {
        try (var statement = bare.prepareStatement(UNHEARD)) {
            while (true) {
                try (var row = statement.executeQuery()) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        return;
                    }
                }
                LockSupport.parkNanos(100_000);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        bare.close();
        context.close();
    }

    /** The measured portal is the one without the test tree, which shares its package names. */
    private static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
