package se.omsorgsportal.bench;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.testing.Statements;

/**
 * {@code ./portal bench}: how long people wait, how that grows with the number of orders, and how much of it is the
 * portal's own. All sizes and the bare turns take their turns one after the other in one JVM, so that what else the
 * machine does hits them alike.
 */
public final class Bench {

    private static final int SESSIONS = 200;

    private Bench() {}

    public static void main(String[] arguments) {
        try {
            run();
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1); // what the portals started is not waited for
        }
    }

    private static void run() throws Exception {
        var sizes = Arrays.stream(
                        System.getProperty("bench.sizes", "1000,10000,100000").split(","))
                .map(Integer::valueOf)
                .toList();
        int rounds = Integer.getInteger("bench.rounds", 100);
        var home = Path.of("target", "bench").toAbsolutePath();
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        remove(home);
        var report = new Report(sizes, rounds);
        report.load("before", load());
        // What a production server does: every commit is on the disk.
        try (var server = EmbeddedMariaDb.start(
                home.resolve("database"), "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=2G")) {
            var portals = new ArrayList<BenchPortal>();
            for (int size : sizes) {
                portals.add(BenchPortal.start(server, size));
            }
            report.results(measure(portals, rounds));
            report.load("after the measuring", load());
            report.print(System.out); // what comes after takes long, and may be cut off
            report.lines(Bulk.measure(portals.getFirst(), home));
            report.lines(TestingRush.measure(portals.getFirst()));
            report.heap(SessionHeap.perSession(portals.getFirst(), SESSIONS), SESSIONS);
            for (var portal : portals) {
                portal.close();
            }
            report.lines(PublicPage.measure(server));
        }
        if (StartTime.isBuilt() && !Boolean.getBoolean("bench.skipStart")) {
            report.load("before the starts", load());
            try (var start = new StartTime(home.resolve("start"))) {
                report.starts(start.all());
            }
        }
        report.load("at the end", load());
        report.print(System.out);
        report.write(Path.of(System.getProperty("bench.report", "target/bench/performance.md")));
    }

    private static List<Result> measure(List<BenchPortal> portals, int rounds) throws SQLException {
        var works = new ArrayList<Map.Entry<BenchPortal, List<Work>>>();
        for (var portal : portals) {
            works.add(Map.entry(portal, works(portal)));
        }
        for (var work : works.getFirst().getValue()) {
            Ledger.check(portals.getFirst(), work);
        }
        var results = new LinkedHashMap<String, Result>();
        for (int round = -rounds; round < rounds; round++) {
            for (var portal : works) {
                for (var work : portal.getValue()) {
                    for (int n = 0; round % work.every() == 0 && n < work.times(); n++) {
                        var result = results.computeIfAbsent(work.name(), Result::new);
                        turn(
                                work,
                                round < 0
                                        ? new Result.At()
                                        : result.at(portal.getKey().size()));
                    }
                }
            }
            if (round % 50 == 0) {
                System.out.println(round < 0 ? "warming up" : "measuring: round " + round);
            }
        }
        return List.copyOf(results.values());
    }

    private static List<Work> works(BenchPortal portal) throws SQLException {
        var works = new ArrayList<Work>();
        works.add(new Submit(portal));
        works.add(new Approve(portal, false));
        works.add(new Approve(portal, true));
        works.addAll(new Reading(portal).works());
        works.add(new MoveStaff(portal));
        works.add(new BulkSubmit(portal));
        return works;
    }

    private static void turn(Work work, Result.At at) throws SQLException {
        work.prepare();
        long begun = System.nanoTime();
        long statements = Statements.count(() -> {
            try {
                work.portal();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        at.portal.add((System.nanoTime() - begun) / 1e6);
        at.statements(statements);
        at.shown.add(work.shown());
        work.settle();
        begun = System.nanoTime();
        work.bare();
        at.bare.add((System.nanoTime() - begun) / 1e6);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var all = Files.walk(directory)) {
                for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
