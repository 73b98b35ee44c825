package se.omsorgsportal.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.omsorgsportal.shared.Ids;

/** Very many accounts that are about to lapse, and a log of their sign-ins; for measuring and for chaos. */
public final class ManyAccounts {

    private static final int AT_ONCE = 1_000;
    private static final int DAYS = 200;

    private ManyAccounts() {}

    /** Adds so many people with an account each, made twenty months ago, that lapse within sixty days. */
    public static void make(Connection database, int count, LocalDate today) throws SQLException {
        var people = new ArrayList<Object[]>();
        var stems = new ArrayList<Object[]>();
        var names = new ArrayList<Object[]>();
        var accounts = new ArrayList<Object[]>();
        var made = today.minusMonths(20).atTime(9, 0);
        database.setAutoCommit(false);
        for (int n = 0; n < count; n++) {
            var id = Ids.next();
            people.add(new Object[] {id, 0, "Många", "Konton", "CARE_STAFF", "sv", true});
            stems.add(new Object[] {stem(n), 1});
            names.add(new Object[] {name(n), stem(n), 1, id, false, made});
            accounts.add(new Object[] {id, 0, name(n), "omsorg.example", made, today.plusDays(n % 60)});
            if (people.size() == AT_ONCE || n == count - 1) {
                write(
                        database,
                        "person (id, version, given_name, family_name, professional_function, language, active)",
                        people);
                write(database, "user_name_stem (stem, taken)", stems);
                write(database, "user_name (name, stem, number, person_id, elsewhere, taken_at)", names);
                write(database, "account (person_id, version, user_name, domain, created_at, valid_to)", accounts);
                database.commit();
            }
        }
        database.setAutoCommit(true);
    }

    /** A log with so many lines: every account in turn, spread over all of the last 200 days to yesterday. */
    public static String log(int accounts, int lines, LocalDate today) {
        var text = new StringBuilder(lines * 36).append("Användarnamn;Tidpunkt\n");
        for (int n = 0; n < lines; n++) {
            // Each account has its own day for its last sign-in; earlier lines are of earlier days.
            int ago = 1 + (int) ((long) n * 7919 % DAYS);
            int second = n % 36_000;
            text.append(name(n % accounts))
                    .append(';')
                    .append(today.minusDays(ago))
                    .append(' ')
                    .append("%02d:%02d:%02d".formatted(6 + second / 3_600, second / 60 % 60, second % 60))
                    .append('\n');
        }
        return text.toString();
    }

    /** The user name of the n-th. */
    public static String name(int n) {
        return "ext-" + stem(n) + "01";
    }

    private static String stem(int n) {
        var letters = new StringBuilder("q");
        for (int rest = n, i = 0; i < 5; i++, rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private static void write(Connection database, String into, List<Object[]> rows) throws SQLException {
        var one = "(" + String.join(",", Collections.nCopies(rows.getFirst().length, "?")) + ")";
        var text = "INSERT INTO " + into + " VALUES " + String.join(",", Collections.nCopies(rows.size(), one));
        try (var statement = database.prepareStatement(text)) {
            int at = 0;
            for (var row : rows) {
                for (var value : row) {
                    statement.setObject(++at, value);
                }
            }
            statement.executeUpdate();
        }
        rows.clear();
    }
}
