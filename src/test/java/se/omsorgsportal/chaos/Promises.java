package se.omsorgsportal.chaos;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.chaos.Journal.Entry;

/** Whether what the portal said yes to is in the database, once, and whether the database agrees with itself. */
final class Promises {

    /** What must not be found, and how it would be. */
    private static final Map<String, String> NEVER = Map.of(
            "Orders whose steps are not each there once",
            """
            SELECT o.case_number FROM orders o LEFT JOIN order_step s ON s.order_id = o.id GROUP BY o.id
            HAVING GROUP_CONCAT(s.what ORDER BY s.id) <> 'PLACED,APPROVED,READY,DELIVERED'""",
            "Orders whose tasks are not those of the table, each once",
            """
            SELECT o.case_number FROM orders o
            WHERE (SELECT GROUP_CONCAT(t.kind ORDER BY t.kind) FROM provisioning_task t WHERE t.order_id = o.id)
                <> (SELECT GROUP_CONCAT(r.kind ORDER BY r.kind) FROM task_rule r
                    WHERE r.professional_function = o.work_function AND r.kind NOT LIKE 'END\\_%' AND r.kind NOT LIKE 'CHANGE\\_%')
               OR NOT EXISTS (SELECT 1 FROM provisioning_task t WHERE t.order_id = o.id)""",
            "Orders without an account that was made",
            """
            SELECT o.case_number FROM orders o LEFT JOIN account a ON a.person_id = o.beneficiary
            WHERE a.created_at IS NULL""",
            "Orders without exactly one password on its way",
            """
            SELECT o.case_number FROM orders o LEFT JOIN credential c ON c.order_id = o.id
            GROUP BY o.id HAVING COUNT(c.id) <> 1""",
            "User names that two people have had, or that are not their owner's",
            """
            SELECT a.user_name FROM account a JOIN user_name n ON n.name = a.user_name
            WHERE n.person_id <> a.person_id
               OR (SELECT COUNT(*) FROM account b WHERE b.user_name = a.user_name) > 1""",
            "User names that were taken and given to nobody",
            """
            SELECT n.name FROM user_name n LEFT JOIN account a ON a.user_name = n.name WHERE a.person_id IS NULL""",
            "Numbers of user names that were passed over",
            "SELECT stem FROM user_name GROUP BY stem HAVING MAX(number) <> COUNT(*) OR MIN(number) <> 1",
            "People who were registered twice",
            "SELECT email FROM person GROUP BY email HAVING COUNT(*) > 1",
            "Events that nobody has heard",
            "SELECT listener_id FROM EVENT_PUBLICATION",
            "Acts in the audit log that are not those in the database, each once",
            """
            SELECT CONCAT(acts.what, ' ', acts.id) FROM (
                SELECT CONCAT('order.', LOWER(s.what)) AS what, s.order_id AS id FROM order_step s
                UNION ALL SELECT 'task.done', t.id FROM provisioning_task t WHERE t.state = 'DONE'
                UNION ALL SELECT 'account.reserved', a.person_id FROM account a
                UNION ALL SELECT 'account.made', a.person_id FROM account a WHERE a.created_at IS NOT NULL) acts
            LEFT JOIN audit_entry e ON e.what = acts.what AND e.object_id = CAST(acts.id AS CHAR)
            GROUP BY acts.what, acts.id HAVING COUNT(e.seq) <> 1""");

    private final JdbcClient sql;
    private final List<Entry> journal;
    private final int orders;

    Promises(JdbcClient sql, List<Entry> journal, int orders) {
        this.sql = sql;
        this.journal = journal;
        this.orders = orders;
    }

    void check(Findings findings) {
        NEVER.forEach((what, query) ->
                findings.any(what, sql.sql(query).query(String.class).list()));
        findings.any("Accepted orders that are lost", lost("placed", """
                SELECT CONCAT(id, ' BEH-', case_year, '-', LPAD(case_number, 5, '0'), ' ', ordered_by) FROM orders"""));
        findings.any("Approvals that are lost", lost("approved", """
                SELECT CONCAT(id, ' BEH-', case_year, '-', LPAD(case_number, 5, '0'), ' ', decided_by) FROM orders
                WHERE state IN ('APPROVED', 'READY', 'DELIVERED')"""));
        findings.any("Tasks done that are lost", lost("done", """
                SELECT CONCAT(t.id, ' ', p.case_number, ' ', t.kind, ' ', t.done_by)
                FROM provisioning_task t JOIN provisioning p ON p.order_id = t.order_id WHERE t.state = 'DONE'"""));
        findings.any("Acts that were promised twice", twice());
        long found = sql.sql("SELECT COUNT(*) FROM orders WHERE state = 'DELIVERED'")
                .query(Long.class)
                .single();
        findings.unless(found == orders, "Of " + orders + " orders " + found + " were carried out");
        findings.unless(
                journal.stream()
                        .anyMatch(entry -> entry.what().equals("audit")
                                && entry.id().equals("whole")
                                && Long.parseLong(entry.label()) > 0),
                "The audit chain is not whole: "
                        + journal.stream()
                                .filter(entry -> entry.what().equals("audit"))
                                .toList());
    }

    private Set<String> lost(String what, String stored) {
        var kept = new HashSet<>(sql.sql(stored).query(String.class).list());
        return promised(what).filter(line -> !kept.contains(line)).collect(Collectors.toSet());
    }

    private java.util.stream.Stream<String> promised(String what) {
        return journal.stream()
                .filter(entry -> entry.what().equals(what))
                .map(entry -> entry.id() + " " + entry.label() + " " + entry.by());
    }

    private List<String> twice() {
        return journal.stream()
                .filter(Entry::isAct)
                .collect(Collectors.groupingBy(entry -> entry.what() + " " + entry.id(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
