package se.omsorgsportal.bench;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestLogin;

/** W4: an administrator approves an order; the person, the account, all tasks and the mails come to be. */
final class Approve implements Work {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final BenchPortal portal;
    private final boolean withMails;
    private final Bare bare;
    private final Submit submit;
    private final Orders orders;
    private final OrderDecisions decisions;
    private final PersonId administrator;
    private OrderId order;
    private long version;
    private Rows rows;
    private Rows mails;
    private BareAudit audit;
    private String stem = "";
    private int publications;

    /** @param withMails whether the time ends when the mails stand, not when the administrator goes on */
    Approve(BenchPortal portal, boolean withMails) throws SQLException {
        this.portal = portal;
        this.withMails = withMails;
        this.bare = new Bare(portal.bare());
        this.submit = new Submit(portal);
        this.orders = portal.bean(Orders.class);
        this.decisions = portal.bean(OrderDecisions.class);
        this.administrator = portal.person(
                "SELECT person_id FROM role_grant WHERE role = 'ADMINISTRATOR' ORDER BY person_id LIMIT 1");
    }

    @Override
    public String name() {
        return withMails ? "W4 … until its mails stand" : "W4 approve an order";
    }

    @Override
    public void prepare() throws SQLException {
        submit.both();
        order = new OrderId(submit.order());
        TestLogin.as(administrator);
        version = orders.details(order).version();
        audit = BareAudit.before(bare);
    }

    @Override
    public void portal() throws SQLException {
        var wanted = Submit.PERMISSIONS.stream().map(PermissionCode::new).collect(Collectors.toSet());
        decisions.approve(order, version, new Approval("", wanted, null));
        if (withMails) {
            portal.awaitListeners();
        }
    }

    @Override
    public void settle() throws SQLException {
        portal.awaitListeners();
        var database = portal.bare();
        var id = order.value();
        var person = (UUID)
                bare.read("SELECT beneficiary FROM orders WHERE id = ?", id).getFirst()[0];
        var known = (String) bare.read("SELECT stem FROM user_name WHERE person_id = ?", person)
                .getFirst()[0];
        stem = letters(NUMBER.incrementAndGet());
        publications = 2;
        rows = new Rows()
                .take(database, "person", """
                        id, version, given_name, family_name, email, mobile, professional_function, profession,
                        employment_from, employment_to, language, active""", "id = ?", person)
                .take(database, "person_name_part", "person_id, part, word_start", "person_id = ?", person)
                .take(database, "membership", "id, person_id, unit_id, valid_from, valid_to", "person_id = ?", person)
                .take(
                        database,
                        "order_step",
                        "order_id, what, state, by_person, at, step_comment",
                        "order_id = ? AND what = 'APPROVED'",
                        id)
                .take(
                        database,
                        "user_name",
                        "name, stem, number, person_id, elsewhere, taken_at",
                        "person_id = ?",
                        person)
                .take(
                        database,
                        "account",
                        "person_id, version, user_name, domain, created_at, valid_to",
                        "person_id = ?",
                        person)
                .take(database, "provisioning", """
                        order_id, version, person_id, ordered_by, case_number, starts_on, ends_on, account_made,
                        withdrawn""", "order_id = ?", id)
                .take(database, "provisioning_unit", "order_id, unit_id", "order_id = ?", id)
                .take(database, "provisioning_task", """
                        id, version, order_id, kind, owner, care_system, permissions, state, due, note, opened_at,
                        done_by, done_at""", "order_id = ?", id)
                .take(
                        database,
                        "provisioning_task_dependency",
                        "task_id, waits_for",
                        "task_id IN (SELECT id FROM provisioning_task WHERE order_id = ?)",
                        id)
                .put(Publications.TABLE, Publications.COLUMNS, Publications.rows(publications))
                .rename(id, submit.twin())
                .rename(person, Ids.next())
                .rename(submit.email(), "twin" + submit.email())
                .rename(known, stem)
                .renameFirstColumns();
        mails = new Rows()
                .take(database, "mail", """
                        id, cause, template, recipient, addressee, address, language, subject, body, credential, urgent,
                        state, attempts, created_at, queued_at, due_at, sent_at, problem, reason, version""", "cause LIKE CONCAT('decided:', ?, '%')", id.toString())
                .take(database, "in_app_message", """
                        id, cause, kind, recipient, arguments, path, credential, created_at, read_at, version""", "cause LIKE CONCAT('decided:', ?, '%')", id.toString())
                .rename(id, submit.twin())
                .renameFirstColumns();
        audit.take(bare);
    }

    @Override
    public void bare() throws SQLException {
        bare.transaction(() -> {
            bare.read("SELECT * FROM orders WHERE id = ? FOR UPDATE", submit.twin());
            bare.read("SELECT unit_id FROM order_unit WHERE order_id = ?", submit.twin());
            bare.read("SELECT code, granted FROM order_permission WHERE order_id = ?", submit.twin());
            bare.read("SELECT email FROM person WHERE id = ?", administrator.value());
            bare.read("SELECT id FROM person WHERE email = ?", "twin" + submit.email());
            bare.read(
                    "SELECT u.name FROM unit u JOIN order_unit o ON o.unit_id = u.id WHERE o.order_id = ?",
                    submit.twin());
            bare.read("""
                    SELECT r.*, d.waits_for FROM task_rule r LEFT JOIN task_rule_dependency d
                    USING (professional_function, kind) WHERE r.professional_function = ?""", "CARE_STAFF");
            bare.readIn("SELECT code, care_system FROM permission WHERE code IN (*)", Submit.PERMISSIONS);
            bare.write(
                    "INSERT INTO user_name_stem (stem, taken) VALUES (?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1",
                    stem);
            bare.read("SELECT number FROM user_name WHERE stem = ? ORDER BY number", stem);
            rows.write(portal.bare());
            bare.write(
                    "UPDATE orders SET state = 'APPROVED', state_since = ?, decided_by = ?, version = version + 1 WHERE id = ?",
                    java.time.LocalDateTime.of(2026, 11, 21, 8, 0),
                    administrator.value(),
                    submit.twin());
            audit.append(bare);
        });
        if (withMails) {
            bareMails();
        }
    }

    /** What a listener has to read and write so that the mail and the message stand, and is then ticked off. */
    private void bareMails() throws SQLException {
        bare.transaction(() -> {
            bare.read("""
                    SELECT o.*, p.given_name, p.family_name, p.email, p.language, p.active
                    FROM orders o JOIN person p ON p.id = o.ordered_by WHERE o.id = ?""", submit.twin());
            bare.read(
                    "SELECT u.name FROM unit u JOIN order_unit o ON o.unit_id = u.id WHERE o.order_id = ?",
                    submit.twin());
            bare.read("""
                    SELECT o.granted, p.name_sv, s.name_sv FROM order_permission o JOIN permission p USING (code)
                    JOIN care_system s ON s.code = p.care_system WHERE o.order_id = ?""", submit.twin());
            bare.read("SELECT state, at, step_comment FROM order_step WHERE order_id = ? ORDER BY id", submit.twin());
            bare.read(
                    "SELECT * FROM mail_template_version WHERE template = ? AND language = ? ORDER BY version DESC LIMIT 1",
                    "ORDER_APPROVED",
                    "sv");
            mails.write(portal.bare());
            bare.write("DELETE FROM EVENT_PUBLICATION WHERE listener_id = 'bench' LIMIT 1");
        });
        bare.transaction(() -> bare.write("DELETE FROM EVENT_PUBLICATION WHERE listener_id = 'bench' LIMIT 1"));
    }

    private static String letters(int number) {
        var text = new StringBuilder("zq");
        for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
            text.append((char) ('a' + rest % 26));
        }
        return text.toString();
    }
}
