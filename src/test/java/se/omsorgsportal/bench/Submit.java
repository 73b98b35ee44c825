package se.omsorgsportal.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestLogin;

/** W1: a manager sends an order for a new care worker. */
final class Submit implements Work {

    static final List<String> PERMISSIONS = List.of("lc-utforare.performer", "lc-avvikelse.report");
    private static final List<String> GIVEN = List.of("Alva", "Bertil", "Cilla", "Doris", "Evert", "Frans", "Gerd");
    private static final List<String> FAMILY =
            List.of("Alfors", "Bergnell", "Dalkvist", "Ekmark", "Forsblad", "Granvik");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final BenchPortal portal;
    private final Bare bare;
    private final OrderDesk desk;
    private final PersonId manager;
    private final UUID unit;
    private OrderForm form;
    private UUID order;
    private UUID twin;
    private String email;
    private Rows rows;
    private BareAudit audit;

    Submit(BenchPortal portal) throws SQLException {
        this.portal = portal;
        this.bare = new Bare(portal.bare());
        this.desk = portal.bean(OrderDesk.class);
        var row = bare.read("""
                SELECT g.person_id, g.unit_id FROM role_grant g JOIN unit u ON u.id = g.unit_id
                WHERE g.role = 'MANAGER' ORDER BY u.name LIMIT 1""").getFirst();
        this.manager = new PersonId((UUID) row[0]);
        this.unit = (UUID) row[1];
    }

    @Override
    public String name() {
        return "W1 submit an order";
    }

    @Override
    public void prepare() throws SQLException {
        bare.write("DELETE FROM EVENT_PUBLICATION WHERE listener_id = 'bench'");
        int n = NUMBER.incrementAndGet();
        email = "bench" + n + "@demo.example";
        var start = Zone.today(portal.bean(Clock.class)).plusDays(8 + n % 20);
        form = new OrderForm(
                OrderKind.NEW_ACCOUNT,
                GIVEN.get(n % GIVEN.size()),
                FAMILY.get(n % FAMILY.size()),
                email,
                "0701740605",
                ProfessionalFunction.CARE_STAFF,
                null,
                EmploymentKind.PERMANENT,
                start.toString(),
                "",
                Set.of(new UnitId(unit)),
                Set.of(new PermissionCode(PERMISSIONS.get(0)), new PermissionCode(PERMISSIONS.get(1))),
                Certificate.NONE,
                false,
                "",
                "");
        audit = BareAudit.before(bare);
        TestLogin.as(manager);
    }

    @Override
    public void portal() {
        order = desk.submit(form, null).order().value();
    }

    /** Takes what the portal has just written, to be written again by the bare turn under other keys. */
    @Override
    public void settle() throws SQLException {
        portal.awaitListeners();
        twin = Ids.next();
        var database = portal.bare();
        int number = ((Number) bare.read("SELECT case_number FROM orders WHERE id = ?", order)
                        .getFirst()[0])
                .intValue();
        rows = new Rows()
                .take(database, "orders", """
                        id, version, case_year, case_number, kind, state, state_since, urgent, urgent_reason, beneficiary,
                        given_name, family_name, email, mobile, work_function, profession, employment_kind, starts_on,
                        ends_on, valid_to, provider_id, certificate, note, ordered_by, submitted_at, decided_by,
                        open_key""", "id = ?", order)
                .take(database, "order_unit", "order_id, unit_id", "order_id = ?", order)
                .take(database, "order_permission", "order_id, code, granted", "order_id = ?", order)
                .take(database, "order_name_part", "order_id, part", "order_id = ?", order)
                .take(
                        database,
                        "order_step",
                        "order_id, what, state, by_person, at, step_comment",
                        "order_id = ?",
                        order)
                .put(Publications.TABLE, Publications.COLUMNS, Publications.rows(1))
                .rename(order, twin)
                .rename(email, "twin" + email)
                .rename(number, 500_000_000 + NUMBER.get())
                .renameFirstColumns();
        audit.take(bare);
    }

    @Override
    public void bare() throws SQLException {
        bare.read("SELECT u.*, p.active FROM unit u JOIN provider p ON p.id = u.provider_id WHERE u.id IN (?)", unit);
        bare.readIn("SELECT * FROM permission WHERE code IN (*)", PERMISSIONS);
        bare.read("SELECT * FROM permission_rule WHERE professional_function = ?", "CARE_STAFF");
        bare.read("SELECT id FROM person WHERE email = ?", email);
        if (NUMBER.get() % 10 == 0) {
            bare.transaction(() -> {
                bare.write("UPDATE order_case_counter SET last_number = last_number + 10 WHERE case_year = ?", 2000);
                bare.read("SELECT last_number FROM order_case_counter WHERE case_year = ?", 2000);
            });
        }
        bare.transaction(() -> {
            rows.write(portal.bare());
            audit.append(bare);
        });
    }

    UUID order() {
        return order;
    }

    UUID twin() {
        return twin;
    }

    String email() {
        return email;
    }

    /** All of a round, so that there is an order and its twin to be approved. */
    void both() throws SQLException {
        prepare();
        portal();
        settle();
        bare();
        bare.write("DELETE FROM EVENT_PUBLICATION WHERE listener_id = 'bench'");
    }
}
