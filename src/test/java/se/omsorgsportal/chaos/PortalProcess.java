package se.omsorgsportal.chaos;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal in a process of its own, as production starts it: everything by the environment; with people at work. */
final class PortalProcess {

    private static final String KEY = "Y2hhb3Mta2V5LW9ubHktZm9yLWNoYW9zLTMyLWJ5dGU=";
    private final Process process;
    private final Instant startedAt = Instant.now();
    private final File log;

    private PortalProcess(Process process, File log) {
        this.process = process;
        this.log = log;
    }

    static PortalProcess start(int life, Plan plan, Path home, KillableDatabase database, GreenMail mails)
            throws IOException {
        return start(ChaosDriver.class, life, plan.orders(), plan, home, database, mails);
    }

    /** @param work how much the driver has to do */
    static PortalProcess start(
            Class<?> driver, int life, int work, Plan plan, Path home, KillableDatabase database, GreenMail mails)
            throws IOException {
        var log = home.resolve("portal-" + life + ".log").toFile();
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=UTC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        driver.getName(),
                        Integer.toString(life),
                        Integer.toString(work),
                        Long.toString(plan.seed()),
                        home.resolve("journal").toString()))
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_") || name.startsWith("SPRING_"));
        builder.environment().put("PORTAL_DB_URL", database.url());
        builder.environment().put("PORTAL_DB_USER", "portal");
        builder.environment().put("PORTAL_DB_PASSWORD", database.password());
        builder.environment().put("PORTAL_SMTP_HOST", "127.0.0.1");
        builder.environment().put("PORTAL_SMTP_PORT", "" + mails.getSmtp().getPort());
        builder.environment().put("PORTAL_SECRET_KEY", KEY);
        builder.environment().put("PORTAL_BASE_URL", "https://chaos.test");
        builder.environment().put("PORTAL_PORT", "0");
        return new PortalProcess(builder.start(), log);
    }

    Instant startedAt() {
        return startedAt;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: nothing is closed, nothing is said. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Whether it came to its end by itself and in time. */
    boolean ends(Duration within) throws InterruptedException {
        return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    }

    @Override
    public String toString() {
        return "process " + process.pid() + " (" + log + ")";
    }
}
