package se.omsorgsportal.chaos;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.bulkorders.BulkCommon;
import se.omsorgsportal.bulkorders.BulkDesk;
import se.omsorgsportal.bulkorders.BulkId;
import se.omsorgsportal.bulkorders.BulkOrders;
import se.omsorgsportal.bulkorders.BulkRow;
import se.omsorgsportal.bulkorders.BulkTable;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestLogin;

/**
 * A bulk order of 200 summer temps, sent and approved in one go each; asked for again in each life, and the same one every
 * time. Whatever is killed in the middle of it must be whole afterwards or cleanly absent (ORD-10).
 */
final class ChaosBulkOrder {

    static final int ROWS = 200;

    private static final String OF_IT = " FROM orders WHERE email LIKE 'sommar%@chaos.test'";

    /** How far each of the two has come, seen by somebody who looks at what is not committed. */
    static final Map<String, String> WORK = Map.of(
            "bulk order", "SELECT COUNT(*)" + OF_IT,
            "bulk approval", "SELECT COUNT(*)" + OF_IT + " AND state <> 'SUBMITTED'");

    static final Map<String, String> NEVER = Map.of(
            "Bulk orders that are not whole",
            """
            SELECT CONCAT(b.id, ': ', COUNT(r.order_id)) FROM bulk_order b LEFT JOIN bulk_order_row r ON r.bulk_id = b.id
            GROUP BY b.id, b.submitted_at HAVING COUNT(r.order_id) <> 200 OR b.submitted_at IS NULL""",
            "Orders of the bulk order outside it, or not approved",
            "SELECT id" + OF_IT + " AND (state <> 'APPROVED' OR id NOT IN (SELECT order_id FROM bulk_order_row))",
            "Orders of the bulk order without their own tasks",
            "SELECT id" + OF_IT + " AND id NOT IN (SELECT order_id FROM provisioning_task)",
            "Orders of the bulk order that do not stand in the audit log once as placed and once as approved",
            """
            SELECT o.id FROM orders o LEFT JOIN audit_entry e ON e.object_id = CAST(o.id AS CHAR)
                AND e.what IN ('order.placed', 'order.approved')
            WHERE o.email LIKE 'sommar%@chaos.test' GROUP BY o.id HAVING COUNT(e.seq) <> 2""",
            "Acts of the bulk order that do not stand in the audit log once",
            """
            SELECT CONCAT(what, ': ', COUNT(*)) FROM audit_entry WHERE what LIKE 'bulkorder.%'
            GROUP BY what HAVING COUNT(*) <> 1""",
            "People who were told of the bulk order more than once, or not by its own mails",
            """
            SELECT CONCAT(template, ': ', COUNT(*)) FROM mail WHERE template LIKE 'BULK_%'
            GROUP BY template, recipient HAVING COUNT(*) <> 1
            UNION SELECT 'no BULK_NEW' FROM dual WHERE NOT EXISTS (SELECT 1 FROM mail WHERE template = 'BULK_NEW')
            UNION SELECT 'no BULK_APPROVED' FROM dual WHERE NOT EXISTS (SELECT 1 FROM mail WHERE template = 'BULK_APPROVED')""");

    private static final BulkId ID = new BulkId(new UUID(7L, 200L));

    private final ApplicationContext portal;
    private final ChaosStaff staff;

    ChaosBulkOrder(ApplicationContext portal, ChaosStaff staff) {
        this.portal = portal;
        this.staff = staff;
    }

    /** Sends it, or is told that it was sent; approves what of it still waits. */
    void carryOut() {
        var manager = staff.manager(new Random(0));
        TestLogin.as(manager.person());
        portal.getBean(BulkDesk.class).submit(ID, table(manager));
        TestLogin.as(staff.administrator(new Random(0)));
        var bulks = portal.getBean(BulkOrders.class);
        if (bulks.details(ID).undecided() > 0) {
            bulks.approveAll(ID);
        }
    }

    private BulkTable table(ChaosStaff.Manager manager) {
        var start = ChaosStaff.start(Zone.today(portal.getBean(Clock.class)));
        var common = new BulkCommon(
                ProfessionalFunction.CARE_STAFF,
                null,
                manager.unit(),
                start.toString(),
                start.plusDays(80).toString(),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                "");
        return new BulkTable(
                common,
                IntStream.range(0, ROWS)
                        .mapToObj(n ->
                                new BulkRow(List.of("Sommar", "Vikarie", "sommar" + n + "@chaos.test", "0701740605")))
                        .toList());
    }
}
