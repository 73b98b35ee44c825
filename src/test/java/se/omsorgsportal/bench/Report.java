package se.omsorgsportal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table, for the screen and for the documentation. */
final class Report {

    private final List<Integer> sizes;
    private final int rounds;
    private final List<String> lines = new ArrayList<>();
    private final List<String> loads = new ArrayList<>();

    Report(List<Integer> sizes, int rounds) {
        this.sizes = sizes;
        this.rounds = rounds;
    }

    void results(List<Result> results) {
        lines.add(
                "| what | orders | lines shown | p50 ms | p95 ms | statements | bare SQL p50 ms | p95 ms | ratio | growth |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (var result : results) {
            for (int size : sizes) {
                var at = result.at(size);
                boolean last = size == sizes.getLast();
                lines.add(text(
                        "| %s | %d | %.0f | %.2f | %.2f | %d | %.2f | %.2f | %.1f | %s |",
                        size == sizes.getFirst() ? result.name() : "",
                        size,
                        at.shown.median(),
                        at.portal.median(),
                        at.portal.at(95),
                        at.fewest,
                        at.bare.median(),
                        at.bare.at(95),
                        at.ratio(),
                        last ? text("%.2f×", result.growth(sizes.getFirst(), size)) : ""));
            }
        }
        lines.add("");
    }

    /** A table that is made elsewhere. */
    void lines(List<String> table) {
        lines.addAll(table);
    }

    void heap(long bytes, int sessions) {
        lines.add(text(
                "Heap per open session: %.0f kB (%d sessions on the administrator's home).", bytes / 1e3, sessions));
        lines.add("");
    }

    void starts(List<StartTime.Start> starts) {
        lines.add("| start | s (median of 3) |");
        lines.add("|---|---:|");
        starts.forEach(start -> lines.add(text("| %s | %.1f |", start.how(), start.seconds())));
        lines.add("");
    }

    void load(String when, double average) {
        loads.add(text("%s %.1f", when, average));
    }

    void print(PrintStream out) {
        all().forEach(out::println);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, all());
    }

    private List<String> all() {
        var all = new ArrayList<>(lines);
        all.add("Rounds: %d after as many to warm up. Load of the machine: %s."
                .formatted(rounds, String.join(", ", loads)));
        return all;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
