package se.omsorgsportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestDatabase;

/** Works as the account that docker/mariadb/grants.sql makes for production. */
@PortalTest
@Tag("ALL-02")
class GrantsModuleTest {

    private static final Path SCRIPT = Path.of("docker", "mariadb", "grants.sql");
    private static final String ACCOUNT = "narrow";

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient owner;

    private final DriverManagerDataSource narrow =
            new DriverManagerDataSource(TestDatabase.server().jdbcUrl("test_portal"), ACCOUNT, ACCOUNT);
    private final JdbcTemplate jdbc = new JdbcTemplate(narrow);

    /** A new MariaDB lets everybody do everything in schemas called test_…; production's is not called so. */
    @BeforeEach
    void takeAwayWhatEverybodyMay() {
        owner.sql("DELETE FROM mysql.db WHERE Db LIKE 'test%'").update();
        owner.sql("FLUSH PRIVILEGES").update();
    }

    @BeforeEach
    void runTheScript() throws IOException {
        owner.sql("DROP USER IF EXISTS " + ACCOUNT + "@'%'").update();
        owner.sql("CREATE USER " + ACCOUNT + "@'%' IDENTIFIED BY '" + ACCOUNT + "'")
                .update();
        var script = Files.readString(SCRIPT)
                .replace("portal@''%''", ACCOUNT + "@''%''")
                .replace("omsorgsportal", "test_portal");
        assertThat(script).contains(ACCOUNT + "@", "test_portal");
        var statements = script.lines()
                .filter(line -> !line.startsWith("DELIMITER") && !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
        Stream.of(statements.split("(?m)^//$"))
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> owner.sql(statement).update());
    }

    @Test
    @DisplayName("ALL-02: the portal's own account can record acts and read them")
    void records() {
        var object = UUID.randomUUID().toString();
        transactionsOfTheAccount()
                .executeWithoutResult(_ -> audit.record(
                        Act.of("test.narrow", "test", object, "TEST-1").changed("ort", null, "Ånge")));
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_entry JOIN audit_details USING (seq) WHERE object_id = ?",
                        Long.class,
                        object))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET label = 'x' WHERE seq = 1",
                "UPDATE audit_details SET changes = '{}' WHERE seq = 1",
                "DELETE FROM audit_entry WHERE seq = 1",
                "DELETE FROM audit_details WHERE seq = 1",
                "REPLACE INTO audit_details (seq, salt, changes) VALUES (1, '0123456789abcdef', '{}')",
                "INSERT INTO audit_details (seq, salt, changes) VALUES (1, '0123456789abcdef', '{}')"
                        + " ON DUPLICATE KEY UPDATE changes = '{}'",
                "UPDATE audit_check SET fault = NULL",
                "DELETE FROM audit_check",
                "DELETE FROM routine_value",
                "TRUNCATE audit_entry",
                "DROP TABLE audit_details",
                "ALTER TABLE audit_entry ADD COLUMN x INT",
                "RENAME TABLE audit_entry TO audit_gone",
                "CREATE TRIGGER t BEFORE INSERT ON audit_entry FOR EACH ROW SET NEW.label = 'x'",
                "GRANT UPDATE ON audit_entry TO narrow@'%'"
            })
    @DisplayName("ALL-02: the portal's own account can neither change nor remove what the log says")
    void cannotTamper(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement)).rootCause().hasMessageContaining("denied");
    }

    @Test
    @DisplayName("ALL-02: in every other table the portal's own account can do its work")
    void everythingElse() {
        var tables = owner.sql("""
                        SELECT table_name, MIN(column_name) AS one_column FROM information_schema.columns
                        JOIN information_schema.tables USING (table_schema, table_name)
                        WHERE table_schema = 'test_portal' AND table_type = 'BASE TABLE' AND extra = ''
                          AND table_name NOT IN ('audit_entry', 'audit_details', 'audit_check', 'routine_value',
                                                 'flyway_schema_history')
                        GROUP BY table_name""")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        assertThat(tables).hasSizeGreaterThan(4);
        tables.forEach(table -> {
            var name = "`" + table.getKey() + "`";
            var column = "`" + table.getValue() + "`";
            jdbc.execute("SELECT * FROM " + name + " LIMIT 1");
            jdbc.execute("UPDATE " + name + " SET " + column + " = " + column + " WHERE FALSE");
            jdbc.execute("DELETE FROM " + name + " WHERE FALSE");
            jdbc.execute("INSERT INTO " + name + " SELECT * FROM " + name + " WHERE FALSE");
        });
    }

    private TransactionTemplate transactionsOfTheAccount() {
        var chain = new AuditChain(jdbc, mock(EntityManager.class));
        var beans = new StaticListableBeanFactory(Map.of("chain", chain));
        var manager = new DataSourceTransactionManager(narrow);
        manager.addListener(new AuditedTransactions(beans.getBeanProvider(AuditChain.class)));
        return new TransactionTemplate(manager);
    }
}
