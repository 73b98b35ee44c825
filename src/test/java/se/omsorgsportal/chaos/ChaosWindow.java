package se.omsorgsportal.chaos;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.servicewindows.Announcements;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowContent;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.Zone;

/**
 * A service window that 300 managers of external units are told of, besides those who are there already; announced once,
 * whichever life it is (WIN-07). Whoever is killed on the way, each of them gets the one mail and the one message.
 */
final class ChaosWindow {

    private static final int MANAGERS = 300;

    /** They, and those whom {@link ChaosStaff} made. */
    static final int TOLD = MANAGERS + ChaosStaff.MANAGERS;

    private static final String NOTICES = "SELECT COUNT(*) FROM mail WHERE template = 'WINDOW_ANNOUNCED'";

    /** How far they have come: written in the one transaction, and then gone to the server one by one. */
    static final Map<String, String> WORK = Map.of("notices", NOTICES, "notices' way", NOTICES + " AND state = 'SENT'");

    static final Map<String, String> NEVER = Map.of(
            "Managers who did not get the one mail about the window",
            """
            SELECT DISTINCT g.person_id FROM role_grant g WHERE g.role = 'MANAGER' AND 1 <> (
                SELECT COUNT(*) FROM mail m WHERE m.recipient = g.person_id AND m.template = 'WINDOW_ANNOUNCED'
                    AND m.state = 'SENT')""",
            "Managers who did not get the one message about the window",
            """
            SELECT DISTINCT g.person_id FROM role_grant g WHERE g.role = 'MANAGER' AND 1 <> (
                SELECT COUNT(*) FROM in_app_message m WHERE m.recipient = g.person_id AND m.kind = 'WINDOW_ANNOUNCED')""",
            "Mails about the window to others",
            """
            SELECT recipient_name FROM mail WHERE template = 'WINDOW_ANNOUNCED'
            AND recipient NOT IN (SELECT person_id FROM role_grant WHERE role = 'MANAGER')""",
            "Acts of the window that do not stand in the audit log once",
            """
            SELECT CONCAT(what, ': ', COUNT(*)) FROM audit_entry WHERE what LIKE 'window.%'
            GROUP BY what HAVING COUNT(*) <> 1""",
            "Windows besides the one that is announced",
            "SELECT id FROM service_window WHERE state <> 'ANNOUNCED'");

    private final ApplicationContext portal;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Windows windows;

    ChaosWindow(ApplicationContext portal) {
        this.portal = portal;
        sql = portal.getBean(JdbcClient.class);
        transactions = portal.getBean(TransactionTemplate.class);
        windows = portal.getBean(Windows.class);
    }

    /** As an administrator. */
    void announce() {
        transactions.executeWithoutResult(running -> managers());
        var id = transactions.execute(running -> window());
        var window = windows.details(id);
        if (window.announcedAt() == null) {
            portal.getBean(Announcements.class).send(id, window.version());
        }
    }

    private void managers() {
        if (count("SELECT COUNT(*) FROM person WHERE email LIKE 'enhet%@chaos.test'") > 0) {
            return;
        }
        for (int n = 0; n < MANAGERS; n++) {
            var id = Ids.next();
            sql.sql(
                            "INSERT INTO person (id, version, given_name, family_name, email, professional_function, language, active)"
                                    + " VALUES (?, 0, 'Enhetschef', 'Kaos', ?, 'MANAGER', 'sv', TRUE)")
                    .params(id, "enhet" + n + "@chaos.test")
                    .update();
            sql.sql("INSERT INTO role_grant (id, person_id, role, unit_id)"
                            + " SELECT ?, ?, 'MANAGER', id FROM unit WHERE name = 'Enhet 0'")
                    .params(Ids.next(), id)
                    .update();
        }
    }

    private WindowId window() {
        var known = sql.sql("SELECT id FROM service_window")
                .query(UUID.class)
                .optional()
                .map(WindowId::new);
        return known.orElseGet(() -> {
            var day = Zone.today(portal.getBean(Clock.class)).plusDays(10);
            var schedule = new WindowSchedule(day, LocalTime.of(8, 0), LocalTime.of(17, 0));
            var content = new WindowContent(Set.of("procapita"), false, "Procapita är stängt.");
            var id = windows.create(WindowKind.URGENT, content, schedule);
            act(id, WindowAct.of(WindowAction.ORDER).on(schedule));
            act(id, WindowAct.of(WindowAction.CONFIRM).on(schedule));
            return id;
        });
    }

    private void act(WindowId id, WindowAct act) {
        windows.act(id, windows.details(id).version(), act.overriding("Kaos."));
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}
