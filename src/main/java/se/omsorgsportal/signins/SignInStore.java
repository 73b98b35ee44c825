package se.omsorgsportal.signins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.Zone;

/** The sign-ins and the lines that were left out, written many at a time. */
@Repository
class SignInStore {

    private static final int AT_ONCE = 1_000;
    private final JdbcTemplate jdbc;

    SignInStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every name that the portal gave a person, with the domain of its account; empty when that is the given one, or none. */
    Map<String, String> namesWithDomains(String domain) {
        var names = new HashMap<String, String>();
        jdbc.query("SELECT name FROM user_name WHERE person_id IS NOT NULL AND elsewhere = FALSE", row -> {
            names.put(row.getString(1), "");
        });
        jdbc.query(
                "SELECT user_name, domain FROM account WHERE domain <> ?",
                row -> {
                    names.replace(row.getString(1), row.getString(2));
                },
                domain);
        return names;
    }

    /** Stores a batch of lines; known ones are passed over. In the order of the key, so that two imports do not lock crosswise. */
    ImportDetails.Lines write(ImportId id, List<LogLine> lines) {
        var sound = lines.stream()
                .filter(line -> line.fault() == null)
                .sorted(Comparator.comparing(LogLine::userName).thenComparing(SignInStore::time))
                .toList();
        long fresh = 0;
        for (int from = 0; from < sound.size(); from += AT_ONCE) {
            fresh += insert(sound.subList(from, Math.min(sound.size(), from + AT_ONCE)));
        }
        var faults = lines.stream().filter(line -> line.fault() != null).toList();
        faults(id, faults);
        days(id, lines);
        long strangers = faults.stream()
                .filter(line -> Objects.requireNonNull(line.fault()).isStranger())
                .count();
        return new ImportDetails.Lines(lines.size(), fresh, sound.size() - fresh, strangers, faults.size() - strangers);
    }

    private long insert(List<LogLine> lines) {
        var values = new ArrayList<Object>(lines.size() * 2);
        for (var line : lines) {
            values.add(line.userName());
            values.add(ImportStore.column(Objects.requireNonNull(line.at()))
                    .toString()
                    .replace('T', ' '));
        }
        return jdbc.update(
                "INSERT IGNORE INTO sign_in (user_name, at) VALUES " + rows("(?,?)", lines.size()), values.toArray());
    }

    private void faults(ImportId id, List<LogLine> faults) {
        for (int from = 0; from < faults.size(); from += AT_ONCE) {
            var some = faults.subList(from, Math.min(faults.size(), from + AT_ONCE));
            var values = new ArrayList<Object>(some.size() * 5);
            for (var line : some) {
                Collections.addAll(
                        values,
                        id.value(),
                        line.number(),
                        Objects.requireNonNull(line.fault()).name(),
                        line.userName(),
                        line.timeText());
            }
            jdbc.update(
                    "INSERT INTO sign_in_fault (import_id, line, fault, user_name, time_text) VALUES "
                            + rows("(?,?,?,?,?)", some.size()),
                    values.toArray());
        }
    }

    private void days(ImportId id, List<LogLine> lines) {
        var days = new HashMap<LocalDate, Long>();
        for (var line : lines) {
            var at = line.at();
            if (at != null) {
                days.merge(Zone.at(at).toLocalDate(), 1L, Long::sum);
            }
        }
        if (!days.isEmpty()) {
            var values = new ArrayList<Object>(days.size() * 3);
            days.forEach((day, count) -> Collections.addAll(values, id.value(), day, count));
            jdbc.update(
                    "INSERT INTO sign_in_day (import_id, day, line_count) VALUES " + rows("(?,?,?)", days.size())
                            + " ON DUPLICATE KEY UPDATE line_count = line_count + VALUES(line_count)",
                    values.toArray());
        }
    }

    /** The lines that were left out after the given one, in order. */
    List<LogLine> faults(ImportId id, long after, int limit) {
        return jdbc.query(
                """
                SELECT line, user_name, time_text, fault FROM sign_in_fault
                WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?""",
                (row, n) -> new LogLine(
                        row.getLong(1), row.getString(2), row.getString(3), null, LineFault.valueOf(row.getString(4))),
                id.value(),
                after,
                limit);
    }

    /** Removes the left-out lines of imports that ended before; returns whether there may be more. */
    boolean forgetFaults(LocalDateTime endedBefore) {
        return jdbc.update("""
                DELETE FROM sign_in_fault WHERE import_id IN (SELECT id FROM sign_in_import WHERE ended_at < ?)
                LIMIT 5000""", endedBefore) > 0;
    }

    private static Instant time(LogLine line) {
        return Objects.requireNonNull(line.at());
    }

    private static String rows(String row, int count) {
        return String.join(",", Collections.nCopies(count, row));
    }
}
