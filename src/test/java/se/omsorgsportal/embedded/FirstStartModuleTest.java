package se.omsorgsportal.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import se.omsorgsportal.testing.TestDatabase;

class FirstStartModuleTest {

    private static final Path DATA = Path.of("target", "first-start-database");

    @BeforeEach
    void fresh() throws IOException {
        TestDatabase.server();
        FileSystemUtils.deleteRecursively(DATA);
    }

    @Test
    @DisplayName("A first start that is stopped half-way leaves nothing behind; one that ends is never undone")
    void wholeOrNotAtAll() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start(database -> {
                    database.sql("CREATE TABLE half (id INT)").update();
                    throw new IllegalStateException("stopped");
                }));

        start(database -> {
            assertThat(tables(database)).isZero();
            database.sql("CREATE TABLE whole (id INT)").update();
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> start(database -> {
                    assertThat(tables(database)).isOne();
                    throw new IllegalStateException("stopped");
                }));
        start(database -> assertThat(tables(database)).isOne());
    }

    @Test
    @DisplayName("A program or a database of which only some files came is made anew")
    void stoppedWhileUnpacking() throws IOException {
        var first = new FirstStart(DATA);
        first.begin();
        Files.createDirectories(EmbeddedMariaDb.program(DATA).resolve("bin"));
        Files.createDirectories(EmbeddedMariaDb.database(DATA).resolve("mysql"));

        start(database -> assertThat(tables(database)).isZero());
    }

    private interface Work {
        void with(JdbcClient database);
    }

    /** A portal that has nothing but its database, and does this at its start. */
    private static void start(Work work) {
        var portal = new SpringApplication(EmbeddedDatabaseConfiguration.class);
        portal.setWebApplicationType(WebApplicationType.NONE);
        portal.setRegisterShutdownHook(false);
        portal.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(
                    ApplicationRunner.class,
                    () -> arguments -> work.with(client(beans.getBean(EmbeddedMariaDb.class))));
        });
        portal.run("--portal.data=" + DATA, "--spring.main.banner-mode=off").close();
    }

    private static JdbcClient client(EmbeddedMariaDb server) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.jdbcUrl(), EmbeddedMariaDb.USER, server.password()));
    }

    private static int tables(JdbcClient database) {
        return database.sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()")
                .query(Integer.class)
                .single();
    }
}
