package se.omsorgsportal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.renewal.Outcome;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.renewal.RunId;
import se.omsorgsportal.renewal.TestRuns;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.signins.TestLogs;
import se.omsorgsportal.testing.ManyAccounts;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestLogin;

/**
 * What is done rarely but to everything at once: W7, a sign-in log of 100 000 lines is imported, beside {@code LOAD DATA}
 * of the same file; W6, 100 000 accounts are judged, renewed and taken back, beside one SQL statement each. Also runs alone.
 */
final class Bulk {

    private static final int COUNT = Integer.getInteger("bench.accounts", 100_000);
    private static final int ROUNDS = Integer.getInteger("bench.bulkRounds", 3);

    private final BenchPortal portal;
    private final LocalDate today;
    private final PersonId administrator;
    private final Path log;
    private final List<String> lines = new ArrayList<>();

    private Bulk(BenchPortal portal, Path home) throws SQLException, IOException {
        this.portal = portal;
        today = Zone.today(portal.bean(Clock.class));
        administrator = portal.person(
                "SELECT person_id FROM role_grant WHERE role = 'ADMINISTRATOR' ORDER BY person_id LIMIT 1");
        ManyAccounts.make(portal.bare(), COUNT, today);
        log = Files.createDirectories(home).resolve("sign-ins.csv");
        Files.writeString(log, ManyAccounts.log(COUNT, COUNT, today), StandardCharsets.UTF_8);
        portal.sql("ANALYZE TABLE account, user_name, person, sign_in");
    }

    public static void main(String[] arguments) throws Exception {
        var home = Path.of("target", "bench-bulk").toAbsolutePath();
        Bench.remove(home);
        try (var server = EmbeddedMariaDb.start(
                        home.resolve("database"),
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=1G",
                        "--local-infile=1");
                var portal = BenchPortal.start(server, 1_000)) {
            measure(portal, home);
        }
        System.exit(0);
    }

    static List<String> measure(BenchPortal portal, Path home) throws SQLException, IOException {
        var bulk = new Bulk(portal, home);
        bulk.lines.add("| what | of | median ms | statements | beside it | median ms | ratio |");
        bulk.lines.add("|---|---:|---:|---:|---|---:|---:|");
        bulk.imports();
        bulk.renewals();
        bulk.lines.add("");
        return bulk.lines;
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static double millis(Step step) throws SQLException {
        long begun = System.nanoTime();
        step.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private void imports() throws SQLException, IOException {
        var ours = new Series();
        var again = new Series();
        var bare = new Series();
        var logs = new TestLogs(portal.context());
        var text = Files.readString(log);
        long statements = 0;
        portal.sql("CREATE TABLE sign_in_bare LIKE sign_in");
        for (int round = -1; round < ROUNDS; round++) {
            portal.sql("TRUNCATE TABLE sign_in");
            portal.sql("TRUNCATE TABLE sign_in_bare");
            TestLogin.as(administrator);
            var counted = new long[1];
            double first = millis(() -> counted[0] = Statements.count(() -> logs.read(text)));
            double second = millis(() -> logs.read(text));
            double load = millis(() -> portal.sql("LOAD DATA LOCAL INFILE '" + log + "' IGNORE INTO TABLE sign_in_bare"
                    + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY ';' IGNORE 1 LINES (user_name, at)"));
            same();
            if (round >= 0) {
                ours.add(first);
                again.add(second);
                bare.add(load);
            }
            statements = counted[0];
        }
        row("W7 import a log", ours, statements, "LOAD DATA", bare);
        row("W7 … of the same file again", again, statements, "LOAD DATA", bare);
    }

    private void same() throws SQLException {
        var counts = new Bare(portal.bare())
                .read("SELECT (SELECT COUNT(*) FROM sign_in), (SELECT COUNT(*) FROM sign_in_bare)")
                .getFirst();
        if (!counts[0].equals(counts[1])) {
            throw new IllegalStateException("the portal has stored " + counts[0] + " sign-ins, LOAD DATA " + counts[1]);
        }
    }

    private void renewals() throws SQLException {
        var runs = portal.bean(RenewalRuns.class);
        var work = new TestRuns(portal.context());
        var series = new Series[] {new Series(), new Series(), new Series(), new Series(), new Series()};
        var statements = new long[3];
        portal.sql("CREATE TABLE renewal_bare LIKE renewal_account");
        for (int round = -1; round < ROUNDS; round++) {
            TestLogin.as(administrator);
            var id = new RunId[1];
            var times = new double[5];
            times[0] = millis(() -> statements[0] = Statements.count(() -> id[0] = runs.preview(today.plusDays(60))));
            times[1] = millis(() -> statements[1] = Statements.count(() -> {
                runs.execute(id[0], runs.tally(id[0]).of(Outcome.END));
                work.work(id[0]);
            }));
            times[2] = millis(() -> statements[2] = Statements.count(() -> {
                runs.undo(id[0]);
                work.work(id[0]);
            }));
            portal.sql("TRUNCATE TABLE renewal_bare");
            times[3] = millis(this::barePreview);
            times[4] = millis(() -> portal.sql("UPDATE account a JOIN renewal_bare r ON r.person_id = a.person_id"
                    + " SET a.valid_to = r.new_valid_to, a.version = a.version + 1"));
            portal.sql("UPDATE account a JOIN renewal_bare r ON r.person_id = a.person_id SET a.valid_to = r.valid_to");
            for (int i = 0; i < times.length && round >= 0; i++) {
                series[i].add(times[i]);
            }
        }
        row("W6 preview a renewal", series[0], statements[0], "one INSERT … SELECT", series[3]);
        row("W6 execute it, audited", series[1], statements[1], "one UPDATE, not audited", series[4]);
        row("W6 undo it, audited", series[2], statements[2], "one UPDATE, not audited", series[4]);
    }

    private void barePreview() throws SQLException {
        portal.sql("""
                INSERT INTO renewal_bare (run_id, person_id, user_name, state, verdict, outcome, last_sign_in, created_at,
                    valid_to, new_valid_to)
                SELECT a.person_id, a.person_id, a.user_name, 'OPEN', v.verdict, v.verdict, v.last, a.created_at,
                    a.valid_to, DATE_ADD(a.valid_to, INTERVAL
                        CASE v.verdict WHEN 'FULL' THEN 14 WHEN 'SHORT' THEN 3 ELSE 0 END MONTH)
                FROM account a JOIN (SELECT person_id, last, CASE
                        WHEN DATE_ADD(DATE(COALESCE(last, created_at)), INTERVAL 6 MONTH) <= CURDATE() THEN 'END'
                        WHEN DATE_ADD(DATE(COALESCE(last, created_at)), INTERVAL 3 MONTH) <= CURDATE() THEN 'SHORT'
                        ELSE 'FULL' END AS verdict
                    FROM (SELECT b.person_id, b.created_at, (SELECT MAX(s.at) FROM sign_in s
                        WHERE s.user_name = b.user_name) AS last FROM account b) x) v ON v.person_id = a.person_id
                WHERE a.valid_to BETWEEN CURDATE() AND DATE_ADD(CURDATE(), INTERVAL 60 DAY)""");
    }

    private void row(String what, Series ours, long statements, String beside, Series bare) {
        var line = String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %d | %s | %.0f | %.1f |",
                what,
                COUNT,
                ours.median(),
                statements,
                beside,
                bare.median(),
                ours.median() / bare.median());
        lines.add(line);
        System.out.println(line); // the whole takes minutes: not all is lost when it is stopped
    }
}
