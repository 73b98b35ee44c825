package se.omsorgsportal.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.windowtests.Faults;
import se.omsorgsportal.windowtests.Mark;
import se.omsorgsportal.windowtests.Protocols;
import se.omsorgsportal.windowtests.Stage;
import se.omsorgsportal.windowtests.TestDoor;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TestLetters;
import se.omsorgsportal.windowtests.TestStep;
import se.omsorgsportal.windowtests.TestTask;
import se.omsorgsportal.windowtests.TestWatch;

/**
 * W10: forty testers fill in their protocols at once while an administrator watches: the server's work per click, and the
 * time from a click until what the administrator's page reads has it. Once as quick people do, a mark each second; and once
 * each mark as soon as the one before is kept, which no people do. Also runs alone.
 */
final class TestingRush {

    private static final int TESTERS = 40;
    private static final long MOST_PAUSE = 2_000;
    private static final Optional<PersonId> NOBODY = Optional.empty();
    private static final List<String> AREAS = List.of("lc-boende", "lc-hsl", "lc-utforare");

    private final BenchPortal portal;
    private final TestDoor door;
    private final WindowId window;
    private final List<String> links = new ArrayList<>();
    private final Queue<Double> clicks = new ConcurrentLinkedQueue<>();
    private final Queue<Double> seen = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Long> clicked = new ThreadLocal<>();

    private TestingRush(BenchPortal portal) throws SQLException {
        this.portal = portal;
        this.door = portal.bean(TestDoor.class);
        var stage = new Stage(portal.context());
        window = stage.confirmed(Zone.today(portal.bean(Clock.class)), false, AREAS.toArray(String[]::new));
        var people = new Bare(portal.bare()).read("SELECT id FROM person WHERE active ORDER BY id LIMIT " + TESTERS);
        var tasks = AREAS.stream().map(area -> new TestTask(area, Round.LOCAL)).toList();
        var group = portal.bean(TestGroup.class);
        SystemAccess.run(() -> people.forEach(row -> group.add(window, new PersonId((java.util.UUID) row[0]), tasks)));
        stage.openFirstRound(window);
        portal.awaitListeners();
        var letters = portal.bean(TestLetters.class);
        SystemAccess.run(() -> group.of(window)
                .forEach(tester -> links.add(
                        letters.tester(tester.id()).orElseThrow().protocol().replace("/t/", ""))));
    }

    public static void main(String[] arguments) throws Exception {
        var home = Path.of("target", "bench-testing").toAbsolutePath();
        Bench.remove(home);
        try (var server = EmbeddedMariaDb.start(
                        home.resolve("database"),
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=256M");
                var portal = BenchPortal.start(server, 1_000)) {
            measure(portal).forEach(System.out::println);
        }
        System.exit(0);
    }

    static List<String> measure(BenchPortal portal) throws SQLException {
        var rush = new TestingRush(portal);
        var statements = Long.toString(rush.oneClick());
        var lines = new ArrayList<String>();
        lines.add("| what | testers | clicks | median ms | p95 ms | max ms | statements |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|");
        rush.all(Mark.PASS, 0); // warms up
        rush.fresh();
        rush.all(Mark.FAIL, MOST_PAUSE);
        lines.add(row("W10 a mark, forty people, one a second each", rush.clicks, statements));
        lines.add(row("W10 … until the administrator's page has it", rush.seen, "–"));
        rush.fresh();
        rush.all(Mark.PASS, 0);
        lines.add(row("W10 a mark, forty who never pause", rush.clicks, statements));
        lines.add(row("W10 … until the administrator's page has it", rush.seen, "–"));
        lines.add("");
        return lines;
    }

    private void fresh() {
        clicks.clear();
        seen.clear();
    }

    private long oneClick() {
        var step = steps(links.getFirst()).getFirst();
        return Statements.count(() -> mark(links.getFirst(), step, Mark.BLOCKED));
    }

    /** @param pause the longest between two marks of a tester, in milliseconds; half of it on average */
    private void all(Mark mark, long pause) {
        var over = new AtomicBoolean();
        var signal = new Semaphore(0);
        var waiting = new ConcurrentLinkedQueue<Long>();
        var stop = portal.bean(TestWatch.class).watch(window, () -> {
            waiting.add(clicked.get());
            signal.release();
        });
        var administrator = Thread.ofVirtual().start(() -> watch(over, signal, waiting));
        var done = new CountDownLatch(links.size());
        for (var link : links) {
            Thread.ofVirtual().start(() -> {
                steps(link).forEach(step -> {
                    if (pause > 0) {
                        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pause * 1_000_000));
                    }
                    timed(link, step, mark);
                });
                done.countDown();
            });
        }
        try {
            if (!done.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the testers did not come to an end");
            }
            over.set(true);
            signal.release();
            administrator.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            stop.run();
        }
    }

    /** As the page does: however many clicks have come, one look follows. */
    private void watch(AtomicBoolean over, Semaphore signal, Queue<Long> waiting) {
        var protocols = portal.bean(Protocols.class);
        var faults = portal.bean(Faults.class);
        while (!over.get() || !waiting.isEmpty()) {
            signal.acquireUninterruptibly();
            signal.drainPermits();
            var news = new ArrayList<Long>();
            for (var each = waiting.poll(); each != null; each = waiting.poll()) {
                news.add(each);
            }
            SystemAccess.run(() -> {
                protocols.progress(window, Round.LOCAL);
                faults.of(window);
            });
            news.forEach(begun -> seen.add((System.nanoTime() - begun) / 1e6));
        }
    }

    private List<TestStep> steps(String link) {
        return SystemAccess.call(() -> door.sheets(link, NOBODY)).getFirst().steps();
    }

    private void timed(String link, TestStep step, Mark mark) {
        long begun = System.nanoTime();
        mark(link, step, mark);
        clicks.add((System.nanoTime() - begun) / 1e6);
    }

    private void mark(String link, TestStep step, Mark mark) {
        clicked.set(System.nanoTime());
        SystemAccess.run(() -> door.mark(link, NOBODY, step.id(), mark, "Sparar inte."));
    }

    private static String row(String what, Queue<Double> times, String statements) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.1f | %s |",
                what,
                TESTERS,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1],
                statements);
    }
}
