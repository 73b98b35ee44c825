package se.omsorgsportal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.testing.TestDatabase;

class MigrationsModuleTest {

    private static final String COLUMNS = """
            SELECT table_name, column_name, collation_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
            ORDER BY table_name, ordinal_position""";

    @Test
    @DisplayName("whatever a server makes databases with by itself, the portal's tables are the same in it")
    void anyCollation() {
        var usual = columns("test_collation_usual", "utf8mb4 COLLATE utf8mb4_swedish_ci");
        assertThat(usual).hasSizeGreaterThan(500);
        assertThat(columns("test_collation_modern", "utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci"))
                .containsExactlyElementsOf(usual);
        assertThat(columns("test_collation_old", "latin1 COLLATE latin1_swedish_ci"))
                .containsExactlyElementsOf(usual);
    }

    private static List<Map<String, Object>> columns(String schema, String charset) {
        var database = new DriverManagerDataSource(
                TestDatabase.emptySchema(schema),
                EmbeddedMariaDb.USER,
                TestDatabase.server().password());
        var sql = JdbcClient.create(database);
        sql.sql("ALTER DATABASE " + schema + " CHARACTER SET " + charset).update();
        Flyway.configure().dataSource(database).load().migrate();
        return sql.sql(COLUMNS).query().listOfRows();
    }
}
