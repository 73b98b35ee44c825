package se.omsorgsportal.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.omsorgsportal.chaos.Journal.Entry;

/** What happened when, for the table at the end. */
final class Chronicle {

    /** After the database is back, connections that hang are noticed within this time. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private static final long FIRST_GUESS_MILLIS = 8_000;

    private record Kill(Instant at, int acts) {}

    /** @param back null while it lasts */
    private record Outage(Instant from, Instant back, int acts) {

        boolean explains(Instant at) {
            return !at.isBefore(from) && at.isBefore(back.plus(GRACE));
        }
    }

    private final Instant begin = Instant.now();
    private final Map<Integer, Instant> starts = new TreeMap<>();
    private final Map<Integer, Kill> kills = new TreeMap<>();
    private final List<Outage> outages = new ArrayList<>();

    void portalStarted(int life, Instant at) {
        starts.put(life, at);
    }

    void portalKilled(int life, Instant at, int acts) {
        kills.put(life, new Kill(at, acts));
        System.out.println("killed the portal, start " + life + ", after " + acts + " acts");
    }

    void databaseKilled(Instant at, int acts) {
        outages.add(new Outage(at, null, acts));
        System.out.println("killed the database after " + acts + " acts");
    }

    void databaseBack(Instant at) {
        var last = outages.removeLast();
        outages.add(new Outage(last.from(), at, last.acts()));
    }

    /** How long the portal takes to start, in milliseconds. */
    long quickestStart(List<Entry> journal) {
        return journal.stream()
                .filter(entry -> entry.what().equals("ready"))
                .mapToLong(entry -> millis(starts.get(entry.life()), entry.at()))
                .min()
                .orElse(FIRST_GUESS_MILLIS);
    }

    /** What people were answered besides yes and the words of a rule; none is due but when the database was away. */
    void faults(List<Entry> journal, Findings findings) {
        findings.any(
                "Faults while the database was there",
                journal.stream()
                        .filter(entry -> entry.what().equals("fault"))
                        .filter(entry -> outages.stream().noneMatch(outage -> outage.explains(entry.at())))
                        .map(entry -> entry.at() + " " + entry.id() + " " + entry.label())
                        .toList());
    }

    String table(Plan plan, List<Entry> journal, MailBooks mails) {
        var lines = new ArrayList<String>();
        lines.add("%-28s %s".formatted("seed", plan.seed()));
        lines.add("%-28s %s".formatted("time", seconds(begin, Instant.now())));
        lines.add("%-28s %d, of them %d before any act"
                .formatted("kills of the portal", kills.size(), kills.size() - acted(journal)));
        lines.add("%-28s %s".formatted("  after so many acts", acts()));
        lines.add("%-28s %s".formatted("  start to first act", recoveries(journal)));
        lines.add("%-28s %d".formatted("kills of the database", outages.size()));
        lines.add("%-28s %s".formatted("  back to first act", afterOutages(journal)));
        lines.add("%-28s %d".formatted("orders accepted", count(journal, "placed")));
        lines.add("%-28s %d".formatted("orders approved", count(journal, "approved")));
        lines.add("%-28s %d".formatted("tasks done", count(journal, "done")));
        lines.add("%-28s %d".formatted("faults during the outages", count(journal, "fault")));
        lines.add("%-28s %d".formatted("mails", mails.sent()));
        lines.add("%-28s %d".formatted("  again, same Message-ID", mails.repeats()));
        lines.add("%-28s %s".formatted("audit chain", audit(journal)));
        return "\n" + String.join("\n", lines) + "\n";
    }

    private long acted(List<Entry> journal) {
        return kills.keySet().stream()
                .filter(life -> journal.stream().anyMatch(entry -> entry.life() == life && entry.isAct()))
                .count();
    }

    private String acts() {
        return kills.values().stream().map(kill -> "" + kill.acts()).collect(Collectors.joining(" "));
    }

    private String recoveries(List<Entry> journal) {
        return starts.entrySet().stream()
                .flatMap(start -> journal.stream()
                        .filter(entry -> entry.life() == start.getKey() && entry.isAct())
                        .findFirst()
                        .map(first -> seconds(start.getValue(), first.at()))
                        .stream())
                .collect(Collectors.joining(" "));
    }

    private String afterOutages(List<Entry> journal) {
        return outages.stream()
                .flatMap(outage -> journal.stream()
                        .filter(entry -> entry.isAct() && entry.at().isAfter(outage.back()))
                        .findFirst()
                        .map(first -> seconds(outage.back(), first.at()))
                        .stream())
                .collect(Collectors.joining(" "));
    }

    private static String audit(List<Entry> journal) {
        return journal.stream()
                .filter(entry -> entry.what().equals("audit"))
                .map(entry -> entry.id() + ", " + entry.label() + " entries")
                .collect(Collectors.joining("; "));
    }

    private static long count(List<Entry> journal, String what) {
        return journal.stream().filter(entry -> entry.what().equals(what)).count();
    }

    private static long millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }

    private static String seconds(Instant from, Instant to) {
        return "%.1f s".formatted(millis(from, to) / 1000.0);
    }
}
