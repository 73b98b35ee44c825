package se.omsorgsportal.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts all rows before and after, to see that the bare turn does not do less than the portal's. */
final class Ledger {

    /** The bare turn's stem is always new and its publications stay; mails come only with their own work. */
    private static final Set<String> APART =
            Set.of("EVENT_PUBLICATION", "user_name_stem", "order_case_counter", "mail", "in_app_message");

    private Ledger() {}

    static void check(BenchPortal portal, Work work) throws SQLException {
        work.prepare();
        var before = rows(portal);
        work.portal();
        work.settle();
        var between = rows(portal);
        work.bare();
        var after = rows(portal);
        for (var table : before.keySet()) {
            long byPortal = between.get(table) - before.get(table);
            long bare = after.get(table) - between.get(table);
            if (byPortal != bare && !APART.contains(table)) {
                throw new IllegalStateException("%s: the portal writes %d rows into %s, the bare turn %d"
                        .formatted(work.name(), byPortal, table, bare));
            }
        }
    }

    private static Map<String, Long> rows(BenchPortal portal) throws SQLException {
        var bare = new Bare(portal.bare());
        var counts = new TreeMap<String, Long>();
        for (var table :
                bare.read("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
            var name = (String) table[0];
            counts.put(name, ((Number) bare.read("SELECT COUNT(*) FROM " + name).getFirst()[0]).longValue());
        }
        return counts;
    }
}
