package se.omsorgsportal.chaos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.audit.AuditCheck;
import se.omsorgsportal.renewal.Outcome;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.signins.SignInImports;
import se.omsorgsportal.testing.ManyAccounts;
import se.omsorgsportal.testing.TestLogin;

/**
 * The portal while a bulk order is sent and approved, a sign-in log is imported, all accounts are renewed and then a service
 * window is announced, in the process that is killed. Asks for the import, the renewal and the announcement only once: what
 * was interrupted of them the portal has to go on with by itself. Ends when all is done and nothing is left to tell.
 */
final class BulkDriver {

    /** How many lines the log has for each account. */
    static final int LINES = 2;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private BulkDriver() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        ChaosDriver.endWithParent();
        int life = Integer.parseInt(arguments[0]);
        int accounts = Integer.parseInt(arguments[1]);
        try (var journal = Journal.append(Path.of(arguments[3]), life)) {
            var portal = ChaosDriver.portal();
            var sql = portal.getBean(JdbcClient.class);
            var staff = new ChaosStaff(portal);
            new ChaosBulkOrder(portal, staff).carryOut();
            TestLogin.as(staff.administrator(new Random(0)));
            if (count(sql, "SELECT COUNT(*) FROM account WHERE user_name LIKE 'ext-q%'") == 0) {
                accounts(portal, accounts);
            }
            if (count(sql, "SELECT COUNT(*) FROM sign_in_import") == 0) {
                beginImport(portal, accounts);
            }
            await(sql, "SELECT COUNT(*) FROM sign_in_import WHERE state = 'DONE'");
            if (count(sql, "SELECT COUNT(*) FROM renewal_run WHERE state <> 'PREVIEW'") == 0) {
                beginRenewal(portal);
            }
            await(sql, "SELECT COUNT(*) FROM renewal_run WHERE state NOT IN ('PREVIEW', 'EXECUTING')");
            sql.sql("UPDATE renewal_run SET undo_until = executed_at WHERE state = 'EXECUTED'")
                    .update();
            await(sql, "SELECT COUNT(*) FROM renewal_run WHERE state = 'SETTLED'");
            new ChaosWindow(portal).announce();
            ChaosDriver.awaitSilence(sql);
            var verdict =
                    SystemAccess.call(() -> portal.getBean(AuditCheck.class).run(walked -> {}));
            journal.write("bulk", verdict.isWhole() ? "whole" : verdict.fault(), verdict.seq(), "-");
            SpringApplication.exit(portal);
        }
        System.exit(0);
    }

    private static void accounts(ConfigurableApplicationContext portal, int count) throws SQLException {
        try (var connection = portal.getBean(DataSource.class).getConnection()) {
            ManyAccounts.make(connection, count, Zone.today(portal.getBean(Clock.class)));
            employ(connection);
        }
    }

    /** At the three units in turn, so that their managers have something to be told. */
    private static void employ(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate("""
                    INSERT INTO membership (id, person_id, unit_id, valid_from)
                    SELECT UUID(), a.person_id, u.id, DATE(a.created_at) FROM account a
                    JOIN unit u ON u.name = CONCAT('Enhet ', CRC32(a.user_name) MOD 3) WHERE a.user_name LIKE 'ext-q%'""");
            statement.executeUpdate("""
                    UPDATE person p JOIN account a ON a.person_id = p.id
                    SET p.email = CONCAT(a.user_name, '@chaos.test') WHERE a.user_name LIKE 'ext-q%'""");
        }
    }

    private static void beginImport(ConfigurableApplicationContext portal, int accounts) {
        var imports = portal.getBean(SignInImports.class);
        var log = ManyAccounts.log(accounts, accounts * LINES, Zone.today(portal.getBean(Clock.class)));
        var id = imports.upload("kaos.csv", new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
        imports.start(id, imports.details(id).format());
    }

    private static void beginRenewal(ConfigurableApplicationContext portal) {
        var runs = portal.getBean(RenewalRuns.class);
        var run = runs.open()
                .map(open -> open.id())
                .orElseGet(() ->
                        runs.preview(Zone.today(portal.getBean(Clock.class)).plusDays(60)));
        runs.execute(run, runs.tally(run).of(Outcome.END));
    }

    private static void await(JdbcClient sql, String query) throws InterruptedException {
        while (count(sql, query) == 0) {
            Thread.sleep(PAUSE);
        }
    }

    private static int count(JdbcClient sql, String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}
