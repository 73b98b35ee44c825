package se.omsorgsportal.bench;

import ch.qos.logback.classic.Level;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.omsorgsportal.embedded.EmbeddedMariaDb;

/**
 * W1 to W5 over HTTP: so many clients, each with a token and a connection of its own, ask as fast as they are answered.
 * Clients, portal and database share the machine. Nothing is left out: the listeners go on making mails meanwhile.
 */
final class HttpRush {

    private final List<String> lines = new ArrayList<>();
    private final int seconds;

    private HttpRush(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) {
        try {
            run();
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static void run() throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var home = Path.of("target", "bench-http").toAbsolutePath();
        Bench.remove(home);
        var rush = new HttpRush(Integer.getInteger("bench.seconds", 30));
        try (var server = EmbeddedMariaDb.start(
                home.resolve("database"), "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=2G")) {
            for (var size :
                    System.getProperty("bench.http.sizes", "1000,100000").split(",")) {
                try (var portal = BenchPortal.overHttp(server, Integer.parseInt(size))) {
                    rush.measure(portal);
                }
            }
        }
        rush.lines.forEach(System.out::println);
        Files.write(Path.of(System.getProperty("bench.http.report", "target/bench/performance-http.md")), rush.lines);
    }

    private void measure(BenchPortal portal) throws Exception {
        if (lines.isEmpty()) {
            lines.add(
                    "| what | orders | clients | a second | p50 ms | p95 ms | p99 ms | CPU of JVM ms | of MariaDB ms | statements | commits | mails stand after s | faults |");
            lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        }
        var clients = Arrays.stream(System.getProperty("bench.clients", "1,8").split(","))
                .map(Integer::valueOf)
                .toList();
        try (var calls = new Calls(portal, Collections.max(clients))) {
            var only = System.getProperty("bench.works", "W").split(",");
            var works = calls.works().stream()
                    .filter(work -> Arrays.stream(only).anyMatch(work.name()::startsWith))
                    .toList();
            int warmUp = Integer.getInteger("bench.warm-up", 20);
            for (var work : works) {
                turn(portal, work, 4, warmUp);
                portal.awaitListeners(20);
            }
            for (int many : clients) {
                for (var work : works) {
                    lines.add(turn(portal, work, many, seconds));
                    System.out.println(lines.getLast());
                }
            }
            System.gc();
            var runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "heap after collection %d MB of %d MB%n",
                    (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000,
                    runtime.maxMemory() / 1_000_000);
        }
    }

    private String turn(BenchPortal portal, Calls.Work work, int clients, int howLong) throws Exception {
        if (work.needsOrders()) {
            work.prepare(howLong);
        }
        double jvm = jvm();
        double database = database();
        long statements = status(portal, "Questions");
        long commits = status(portal, "Com_commit");
        long end = System.nanoTime() + howLong * 1_000_000_000L;
        var times = new ArrayList<Double>();
        int faults = 0;
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<Client>>();
            for (int n = 0; n < clients; n++) {
                int number = n;
                running.add(threads.submit(() -> new Client(work, number).run(end)));
            }
            for (var one : running) {
                times.addAll(one.get().times);
                faults += one.get().faults;
            }
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        double loadOfJvm = jvm() - jvm;
        double loadOfDatabase = database() - database;
        portal.awaitListeners(120);
        double after = (System.nanoTime() - begun) / 1e9 - wall;
        int count = Math.max(1, times.size());
        Collections.sort(times);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.1f | %.1f | %.1f | %.2f | %.2f | %.1f | %.1f | %.1f | %d |",
                work.name(),
                portal.size(),
                clients,
                times.size() / wall,
                at(times, 50),
                at(times, 95),
                at(times, 99),
                loadOfJvm / count,
                loadOfDatabase / count,
                (double) (status(portal, "Questions") - statements) / count,
                (double) (status(portal, "Com_commit") - commits) / count,
                after,
                faults);
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** What the server has counted so far, also on behalf of the listeners. */
    private static long status(BenchPortal portal, String name) throws SQLException {
        return Long.parseLong((String) new Bare(portal.bare())
                .read("SHOW GLOBAL STATUS LIKE '" + name + "'")
                .getFirst()[1]);
    }

    /** Milliseconds so far. */
    private static double jvm() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }

    private static double database() throws IOException {
        var process = ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().command().orElse("").contains("mariadbd"))
                .findFirst()
                .orElseThrow();
        var fields = Files.readString(Path.of("/proc/" + process.pid() + "/stat"))
                .replaceAll(".*\\) ", "")
                .split(" ");
        return 10.0 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    }

    private static final class Client {

        private final Calls.Work work;
        private final int number;
        private final List<Double> times = new ArrayList<>();
        private int faults;

        Client(Calls.Work work, int number) {
            this.work = work;
            this.number = number;
        }

        Client run(long end) throws IOException, SQLException {
            try (var connection = work.connect(number)) {
                long begun = System.nanoTime();
                while (begun < end) {
                    if (!work.call(connection, number)) {
                        if (++faults > 20) {
                            return this;
                        }
                    }
                    long done = System.nanoTime();
                    times.add((done - begun) / 1e6);
                    begun = done;
                }
            }
            return this;
        }
    }
}
