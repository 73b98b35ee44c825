package se.omsorgsportal.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.bulkorders.BulkCommon;
import se.omsorgsportal.bulkorders.BulkDesk;
import se.omsorgsportal.bulkorders.BulkId;
import se.omsorgsportal.bulkorders.BulkRow;
import se.omsorgsportal.bulkorders.BulkTable;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestLogin;

/** W9: a manager sends a bulk order of 200 summer temps; what it wrote is taken away again, so that nothing grows. */
final class BulkSubmit implements Work {

    private static final int ROWS = 200;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final BenchPortal portal;
    private final Bare bare;
    private final BulkDesk desk;
    private final PersonId manager;
    private final UUID unit;
    private BulkId bulk;
    private BulkTable table;
    private List<String> emails;
    private Rows rows;
    private BareAudit audit;
    private @Nullable UUID twin;

    BulkSubmit(BenchPortal portal) throws SQLException {
        this.portal = portal;
        this.bare = new Bare(portal.bare());
        this.desk = portal.bean(BulkDesk.class);
        var row = bare.read("""
                SELECT g.person_id, g.unit_id FROM role_grant g JOIN unit u ON u.id = g.unit_id
                WHERE g.role = 'MANAGER' ORDER BY u.name LIMIT 1""").getFirst();
        this.manager = new PersonId((UUID) row[0]);
        this.unit = (UUID) row[1];
    }

    @Override
    public String name() {
        return "W9 send a bulk order of 200";
    }

    @Override
    public int every() {
        return 20;
    }

    @Override
    public void prepare() throws SQLException {
        if (twin != null) {
            remove(bulk.value());
            remove(twin);
        }
        bare.write("DELETE FROM EVENT_PUBLICATION WHERE listener_id = 'bench'");
        int n = NUMBER.incrementAndGet();
        emails = IntStream.range(0, ROWS)
                .mapToObj(at -> "bulk" + n + "x" + at + "@demo.example")
                .toList();
        var start = Zone.today(portal.bean(Clock.class)).plusDays(10);
        var permissions =
                Set.of(new PermissionCode(Submit.PERMISSIONS.get(0)), new PermissionCode(Submit.PERMISSIONS.get(1)));
        table = new BulkTable(
                new BulkCommon(
                        ProfessionalFunction.CARE_STAFF,
                        null,
                        new UnitId(unit),
                        start.toString(),
                        start.plusDays(80).toString(),
                        permissions,
                        Certificate.NONE,
                        false,
                        "",
                        ""),
                emails.stream()
                        .map(email -> new BulkRow(List.of("Sommar", "Vikarie", email, "0701740605")))
                        .toList());
        bulk = BulkId.next();
        audit = BareAudit.before(bare);
        TestLogin.as(manager);
    }

    @Override
    public void portal() {
        desk.submit(bulk, table);
    }

    @Override
    public void settle() throws SQLException {
        portal.awaitListeners();
        var database = portal.bare();
        var part = " IN (SELECT order_id FROM bulk_order_row WHERE bulk_id = ?)";
        var id = bulk.value();
        var year = bare.read("SELECT case_year FROM orders WHERE id" + part, id).getFirst()[0];
        var number = bare.read("SELECT number FROM bulk_order WHERE id = ?", id).getFirst()[0];
        rows = new Rows()
                .take(
                        database,
                        "bulk_order",
                        "id, owner, typed, updated_at, bulk_year, number, submitted_at",
                        "id = ?",
                        id)
                .take(database, "orders", """
                        id, version, case_year, case_number, kind, state, state_since, urgent, urgent_reason, beneficiary,
                        given_name, family_name, email, mobile, work_function, profession, employment_kind, starts_on,
                        ends_on, valid_to, provider_id, certificate, note, ordered_by, submitted_at, decided_by,
                        open_key""", "id" + part, id)
                .take(database, "bulk_order_row", "order_id, bulk_id, position, together", "bulk_id = ?", id)
                .take(database, "order_unit", "order_id, unit_id", "order_id" + part, id)
                .take(database, "order_permission", "order_id, code, granted", "order_id" + part, id)
                .take(database, "order_name_part", "order_id, part", "order_id" + part, id)
                .take(
                        database,
                        "order_step",
                        "order_id, what, state, by_person, at, step_comment",
                        "order_id" + part,
                        id)
                .put(Publications.TABLE, Publications.COLUMNS, Publications.rows(ROWS + 1))
                .rename(year, 3_000 + NUMBER.get())
                .rename(number, 500_000_000L + NUMBER.get());
        emails.forEach(email -> rows.rename(email, "twin" + email));
        twin = se.omsorgsportal.shared.Ids.next();
        rows.rename(id, twin).renameFirstColumns();
        audit.take(bare);
    }

    @Override
    public void bare() throws SQLException {
        bare.read("SELECT u.*, p.active FROM unit u JOIN provider p ON p.id = u.provider_id WHERE u.id IN (?)", unit);
        bare.readIn("SELECT * FROM permission WHERE code IN (*)", Submit.PERMISSIONS);
        bare.read("SELECT * FROM permission_rule WHERE professional_function = ?", "CARE_STAFF");
        bare.readIn("SELECT id FROM person WHERE email IN (*)", emails);
        bare.readIn(
                "SELECT id FROM orders WHERE open_key IN (*)",
                emails.stream().map(email -> "NEW_ACCOUNT:twin" + email).toList());
        bare.transaction(() -> {
            rows.write(portal.bare());
            audit.append(bare);
        });
    }

    private void remove(UUID id) throws SQLException {
        var orders = Bare.column(bare.read("SELECT order_id FROM bulk_order_row WHERE bulk_id = ?", id), 0);
        bare.write("DELETE FROM bulk_order_row WHERE bulk_id = ?", id);
        bare.write("DELETE FROM bulk_order WHERE id = ?", id);
        for (var part : List.of("order_unit", "order_permission", "order_name_part", "order_step")) {
            bare.readIn("DELETE FROM " + part + " WHERE order_id IN (*) RETURNING order_id", orders);
        }
        bare.readIn("DELETE FROM orders WHERE id IN (*) RETURNING id", orders);
    }
}
