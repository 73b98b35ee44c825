package se.omsorgsportal.bench;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.windowtests.Stage;

/**
 * W11: how often a second the public page and the feeds are answered, and with how many bytes, while forty windows are
 * announced; clients share the machine. Also runs alone.
 */
final class PublicPage {

    private static final List<String> ADDRESSES =
            List.of("/status", "/status/banner", "/status/feed.atom", "/status/windows.ics");
    private static final int CLIENTS = 8;
    private static final int WINDOWS = 40;
    private static final int ORDERS = 100;

    private PublicPage() {}

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
        var home = Path.of("target", "bench-status").toAbsolutePath();
        Bench.remove(home);
        try (var server = EmbeddedMariaDb.start(home.resolve("database"))) {
            measure(server).forEach(System.out::println);
        }
    }

    /** Lines of a table for the report. */
    static List<String> measure(EmbeddedMariaDb server) throws Exception {
        try (var portal = BenchPortal.overHttp(server, ORDERS)) {
            announceWindows(portal);
            return measure(portal, Integer.getInteger("bench.seconds", 10));
        }
    }

    private static void announceWindows(BenchPortal portal) throws SQLException {
        var stage = new Stage(portal.context());
        var today = Zone.today(portal.bean(Clock.class));
        for (int n = 1; n <= WINDOWS; n++) {
            var window = stage.confirmed(today.plusDays(n), false, "lc-boende", "lc-hsl");
            stage.act(window, WindowAct.of(WindowAction.ANNOUNCE).overriding("Mätning"));
        }
        portal.awaitListeners();
    }

    private static List<String> measure(BenchPortal portal, int seconds) throws Exception {
        var lines = new ArrayList<String>();
        lines.add("| W11 address | clients | a second | bytes | faults |");
        lines.add("|---|---:|---:|---:|---:|");
        for (var address : ADDRESSES) {
            turn(portal, address, Math.max(2, seconds / 3)); // to warm up
            lines.add(turn(portal, address, seconds));
        }
        lines.add("");
        return lines;
    }

    private static String turn(BenchPortal portal, String address, int seconds) throws Exception {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        var count = new Count();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<Future<Count>>();
            for (int n = 0; n < CLIENTS; n++) {
                running.add(threads.submit(() -> client(portal, address, end)));
            }
            for (var one : running) {
                count.add(one.get());
            }
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %d | %d |",
                address,
                CLIENTS,
                count.answers / wall,
                count.bytes,
                count.faults);
    }

    private static Count client(BenchPortal portal, String address, long end) throws IOException {
        var count = new Count();
        try (var wire = new Wire(portal.port(), "none")) {
            while (System.nanoTime() < end) {
                var answer = wire.get(address);
                count.answers++;
                count.bytes = answer.body().length;
                if (answer.status() != 200) {
                    count.faults++;
                }
            }
        }
        return count;
    }

    private static final class Count {

        private long answers;
        private long faults;
        private int bytes;

        private void add(Count other) {
            answers += other.answers;
            faults += other.faults;
            bytes = Math.max(bytes, other.bytes);
        }
    }
}
