package se.omsorgsportal.chaos;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import se.omsorgsportal.chaos.Plan.Strike;
import se.omsorgsportal.chaos.Plan.Target;

/** Strikes as planned, lets the portal come to its end, and says what was found. Ends with 1 when a promise was broken. */
final class Chaos {

    private static final Path HOME = Path.of("target", "chaos").toAbsolutePath();
    private static final Duration STUCK = Duration.ofMinutes(2);
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final int LATEST_MILLIS = 300;

    private final Plan plan;
    private final Random random;
    private final Path journal = HOME.resolve("journal");
    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final KillableDatabase database;
    private final List<PortalProcess> lives = new ArrayList<>();
    private final Chronicle chronicle = new Chronicle();

    private Chaos(Plan plan) throws IOException {
        this.plan = plan;
        random = new Random(plan.seed());
        Files.createDirectories(HOME);
        Files.deleteIfExists(journal);
        Files.createFile(journal);
        mails.start();
        database = KillableDatabase.start(HOME);
    }

    public static void main(String[] arguments) {
        LoggingSystem.get(Chaos.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        // The mail server's threads die loudly when their client is killed.
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
        boolean kept = false;
        try {
            var plan = Plan.of(arguments);
            System.out.println(plan);
            var chaos = new Chaos(plan);
            try {
                kept = chaos.run();
            } finally {
                chaos.end();
            }
        } catch (Exception stopped) {
            stopped.printStackTrace();
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException, SQLException {
        live();
        for (var strike : plan.strikes(random)) {
            awaitActs(strike.after());
            Thread.sleep(random.nextInt(LATEST_MILLIS));
            strike(strike);
        }
        var findings = new Findings();
        findings.unless(lives.getLast().ends(SILENCE), "The last start did not come to its end: " + lives.getLast());
        var entries = Journal.read(journal);
        new Promises(database.sql(), entries, plan.orders()).check(findings);
        var received = new MailBooks(database.sql(), mails);
        received.check(findings);
        chronicle.faults(entries, findings);
        System.out.println(chronicle.table(plan, entries, received));
        bulk(findings);
        System.out.println(findings);
        return findings.areNone();
    }

    private void bulk(Findings findings) throws IOException, InterruptedException, SQLException {
        if (plan.accounts() > 0) {
            var bulk = new BulkPhase(plan, random, HOME, database, mails, lives.size());
            bulk.run(findings);
            System.out.println(bulk);
        }
    }

    private void strike(Strike strike) throws IOException, InterruptedException {
        if (strike.target() == Target.DATABASE) {
            chronicle.databaseKilled(Instant.now(), acts());
            database.kill();
            Thread.sleep(Duration.ofSeconds(plan.outageSeconds()));
            database.start();
            chronicle.databaseBack(Instant.now());
            return;
        }
        kill();
        live();
        if (strike.target() == Target.PORTAL_TWICE) {
            Thread.sleep(random.nextLong(chronicle.quickestStart(Journal.read(journal))));
            kill();
            live();
        }
    }

    private void kill() throws InterruptedException {
        lives.getLast().kill();
        chronicle.portalKilled(lives.size(), Instant.now(), acts());
    }

    private void live() throws IOException {
        lives.add(PortalProcess.start(lives.size() + 1, plan, HOME, database, mails));
        chronicle.portalStarted(lives.size(), lives.getLast().startedAt());
    }

    private void awaitActs(int wanted) throws InterruptedException {
        int seen = acts();
        var last = Instant.now();
        while (seen < wanted) {
            if (!lives.getLast().isAlive() || last.plus(STUCK).isBefore(Instant.now())) {
                throw new IllegalStateException("The portal does not get on: " + lives.getLast());
            }
            Thread.sleep(Duration.ofMillis(20));
            int now = acts();
            last = now > seen ? Instant.now() : last;
            seen = now;
        }
    }

    private int acts() {
        return (int) Journal.read(journal).stream().filter(Journal.Entry::isAct).count();
    }

    private void end() throws IOException, InterruptedException {
        for (var life : lives) {
            life.kill();
        }
        mails.stop();
        database.close();
    }
}
