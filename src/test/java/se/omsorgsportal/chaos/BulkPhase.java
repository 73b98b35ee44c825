package se.omsorgsportal.chaos;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the portal in the middle of a bulk order, of its approval, of an import of sign-ins, of a renewal, of what the renewal
 * ends, and of the announcement of a service window to hundreds; says what was found afterwards.
 */
final class BulkPhase {

    private static final Duration STUCK = Duration.ofMinutes(4);

    /** What is being counted up while it is at work, and how high it goes for each account. */
    private static final Map<String, String> WORK = Map.of(
            "import", "SELECT COALESCE(SUM(lines_read), 0) FROM sign_in_import",
            "renewal", "SELECT COUNT(*) FROM renewal_account WHERE state IN ('DONE', 'SETTLED')",
            "endings", "SELECT COUNT(*) FROM renewal_account WHERE state = 'SETTLED' AND outcome = 'END'");

    private static final Map<String, String> NEVER = Map.of(
            "Sign-ins that were lost or doubled in the counts",
            """
            SELECT CONCAT(lines_new, ' of ', lines_read) FROM sign_in_import
            WHERE state <> 'DONE' OR lines_new <> (SELECT COUNT(*) FROM sign_in) OR lines_read <> lines_new + 1""",
            "Accounts of the run that were not renewed exactly as it says",
            """
            SELECT a.user_name FROM renewal_account r JOIN account a ON a.person_id = r.person_id
            WHERE r.state <> 'SETTLED' OR a.valid_to <> r.new_valid_to""",
            "Accounts that the run ended without one approved order and its tasks",
            """
            SELECT r.user_name FROM renewal_account r
            LEFT JOIN orders o ON o.beneficiary = r.person_id AND o.kind = 'ENDING' AND o.state = 'APPROVED'
                AND o.id IN (SELECT order_id FROM provisioning_task)
            WHERE r.outcome = 'END' GROUP BY r.person_id, r.user_name HAVING COUNT(o.id) <> 1""",
            "Managers who were not told of the run once",
            """
            SELECT g.person_id FROM role_grant g LEFT JOIN mail m
                ON m.recipient = g.person_id AND m.template = 'ACCOUNTS_RENEWED' AND m.state = 'SENT'
            WHERE g.role = 'MANAGER' AND g.person_id NOT IN (
                SELECT id FROM person WHERE email LIKE 'enhet%@chaos.test')
            GROUP BY g.person_id HAVING COUNT(DISTINCT m.id) <> 1""",
            "Events that nobody has heard",
            "SELECT listener_id FROM EVENT_PUBLICATION",
            "Accounts that do not stand in the audit log once for their renewal",
            """
            SELECT r.user_name FROM renewal_account r LEFT JOIN audit_entry e
                ON e.what = 'account.renewed' AND e.object_id = CAST(r.person_id AS CHAR)
            GROUP BY r.run_id, r.person_id, r.user_name, r.valid_to, r.new_valid_to
            HAVING COUNT(e.seq) <> (r.valid_to <> r.new_valid_to)""",
            "Renewal runs besides the one",
            "SELECT id FROM renewal_run WHERE state <> 'SETTLED'");

    private final Plan plan;
    private final Random random;
    private final Path home;
    private final KillableDatabase database;
    private final GreenMail mails;
    private final Map<String, Integer> kills = new LinkedHashMap<>();
    private int life;
    private PortalProcess portal;

    BulkPhase(Plan plan, Random random, Path home, KillableDatabase database, GreenMail mails, int lives)
            throws IOException {
        this.plan = plan;
        this.random = random;
        this.home = home;
        this.database = database;
        this.mails = mails;
        this.life = lives;
        this.portal = live();
    }

    void run(Findings findings) throws IOException, InterruptedException, SQLException {
        try {
            atOnce("bulk order", ChaosBulkOrder.WORK, ChaosBulkOrder.ROWS, findings);
            atOnce("bulk approval", ChaosBulkOrder.WORK, ChaosBulkOrder.ROWS, findings);
            killDuring("import", WORK, plan.accounts() * BulkDriver.LINES);
            killDuring("renewal", WORK, plan.accounts());
            killDuring("endings", WORK, count("SELECT COUNT(*) FROM renewal_account WHERE outcome = 'END'"));
            atOnce("notices", ChaosWindow.WORK, ChaosWindow.TOLD, findings);
            killDuring("notices' way", ChaosWindow.WORK, ChaosWindow.TOLD);
            findings.unless(portal.ends(STUCK), "The bulk work did not come to its end: " + portal);
            chainIsWhole(findings);
            new MailBooks(sql(), mails).agree(findings);
            Stream.of(NEVER, ChaosBulkOrder.NEVER, ChaosWindow.NEVER)
                    .flatMap(all -> all.entrySet().stream())
                    .forEach(never -> findings.any(
                            never.getKey(),
                            sql().sql(never.getValue()).query(String.class).list()));
            long renewed = count("SELECT COUNT(*) FROM renewal_account");
            findings.unless(renewed == plan.accounts(), renewed + " of " + plan.accounts() + " accounts in the run");
        } finally {
            portal.kill();
        }
    }

    /** Work in one transaction: killed at a random place of it, nothing of it may be there, or all when it was through. */
    private void atOnce(String work, Map<String, String> among, int all, Findings findings)
            throws IOException, InterruptedException, SQLException {
        var query = among.get(work);
        for (int n = 0; n < plan.bulkKills(); n++) {
            int at = 1 + random.nextInt(all - 20);
            int seen = awaitUncommitted(query, at);
            if (count(query) > 0) {
                return; // it was done before it could be caught
            }
            portal.kill();
            long left = count(query);
            kills.merge(work, 1, Integer::sum);
            System.out.println(
                    "killed the portal in the " + work + ", after " + seen + " of " + all + ": " + left + " are there");
            findings.unless(left == 0 || left == all, left + " of the " + work + " were left behind");
            portal = live();
        }
    }

    private int awaitUncommitted(String query, int wanted) throws InterruptedException, SQLException {
        var begun = Instant.now();
        try (var eager = database.eager();
                var asked = eager.prepareStatement(query)) {
            while (true) {
                try (var answer = asked.executeQuery()) {
                    answer.next();
                    if (answer.getInt(1) >= wanted) {
                        return answer.getInt(1);
                    }
                }
                if (!portal.isAlive() || begun.plus(STUCK).isBefore(Instant.now())) {
                    throw new IllegalStateException("The portal does not get on with the bulk order: " + portal);
                }
                Thread.sleep(Duration.ofMillis(1));
            }
        }
    }

    /** At a random place of the way, each time further on, as often as planned. */
    private void killDuring(String work, Map<String, String> among, long all) throws IOException, InterruptedException {
        var query = among.get(work);
        for (int n = 0; n < plan.bulkKills(); n++) {
            double from = (n + 0.1) / (plan.bulkKills() + 0.5);
            long at = (long) (all * (from + random.nextDouble() * 0.2));
            if (awaitCount(work, query, at, all)) {
                portal.kill();
                long done = count(query);
                kills.merge(work, 1, Integer::sum);
                System.out.println("killed the portal in the " + work + ", after " + done + " of " + all);
                portal = live();
            }
        }
    }

    /** False when it was done before it could be caught. */
    private boolean awaitCount(String work, String query, long wanted, long all) throws InterruptedException {
        var begun = Instant.now();
        long now = count(query);
        while (now < wanted) {
            if (!portal.isAlive() || begun.plus(STUCK).isBefore(Instant.now())) {
                throw new IllegalStateException("The portal does not get on with the " + work + ": " + portal);
            }
            Thread.sleep(Duration.ofMillis(5));
            now = count(query);
        }
        return now < all;
    }

    private void chainIsWhole(Findings findings) {
        var verdicts = Journal.read(home.resolve("journal")).stream()
                .filter(entry -> entry.what().equals("bulk"))
                .map(Journal.Entry::id)
                .toList();
        findings.unless(
                verdicts.equals(List.of("whole")), "The audit chain is not whole after the bulk work: " + verdicts);
    }

    private PortalProcess live() throws IOException {
        return PortalProcess.start(BulkDriver.class, ++life, plan.accounts(), plan, home, database, mails);
    }

    private long count(String query) {
        return sql().sql(query).query(Long.class).single();
    }

    private JdbcClient sql() {
        return database.sql();
    }

    @Override
    public String toString() {
        return "%-28s %s%n%-28s %d%n%-28s %d%n%-28s %d%n"
                .formatted(
                        "kills in bulk work",
                        kills,
                        "accounts renewed",
                        count("SELECT COUNT(*) FROM renewal_account"),
                        "  ended by it",
                        count(WORK.get("endings")),
                        "told of the window",
                        count(ChaosWindow.WORK.get("notices' way")));
    }
}
