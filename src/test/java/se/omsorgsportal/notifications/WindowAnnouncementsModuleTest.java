package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.OverdueWindows;
import se.omsorgsportal.servicewindows.TestWindows;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowAudience;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
class WindowAnnouncementsModuleTest {

    private static final String OUTSIDE = "Vikarie@Utforare.Example";

    @Autowired
    private Windows windows;

    @Autowired
    private WindowAudience audience;

    @Autowired
    private OverdueWindows overdue;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private TestWindows make;
    private PersonId administrator;
    private PersonId superuser;
    private PersonId nurse;

    @BeforeEach
    void people() {
        clock.reset();
        make = new TestWindows(windows, clock, jdbc);
        var unit = people.unit();
        administrator = people.administrator();
        superuser = people.superuser(unit);
        nurse = people.careStaff(unit);
        TestLogin.as(administrator);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        TestLogin.nobody();
    }

    @Test
    @Tag("WIN-14")
    @DisplayName(
            "WIN-14: a change of date before the announcement reaches those who were told, also outside the portal, and nobody else")
    void moved() {
        var id = told(WindowState.CONFIRMED);
        var later = new WindowSchedule(make.today().day().plusDays(14), LocalTime.of(8, 30), LocalTime.of(16, 30));
        make.take(id, WindowAct.of(WindowAction.RESCHEDULE).on(later).because("Leverantören är upptagen"));
        assertThat(body(id, nurse.toString(), "WINDOW_MOVED"))
                .contains("25 januari 2027", "8.30–16.30", "11 januari 2027", "Leverantören är upptagen", "/" + id);
        assertThat(outside(id, "WINDOW_MOVED")).hasSize(1);
        assertThat(mails(id, superuser.toString(), "WINDOW_MOVED")).isEmpty();
    }

    @Test
    @Tag("WIN-14")
    @DisplayName(
            "WIN-14: a cancellation of an announced window reaches the superusers and everybody told, with its reason, once")
    void cancelled() {
        var id = told(WindowState.ANNOUNCED);
        make.take(id, WindowAct.of(WindowAction.CANCEL).because("Uppdateringen dras tillbaka"));
        assertThat(body(id, superuser.toString(), "WINDOW_CANCELLED")).contains("dras tillbaka");
        assertThat(body(id, nurse.toString(), "WINDOW_CANCELLED")).contains("inställt");
        assertThat(outside(id, "WINDOW_CANCELLED")).hasSize(1);
        assertThat(audience.of(id)).extracting(WindowAudience.Listener::person).contains(superuser, nurse, null);
    }

    @Test
    @Tag("WIN-14")
    @DisplayName("WIN-14: a delay and a roll-back are told to everybody who was told before")
    void delayedAndRolledBack() {
        var id = told(WindowState.STARTED);
        make.take(id, WindowAction.DELAY);
        assertThat(body(id, nurse.toString(), "WINDOW_DELAYED")).contains("11 januari 2027 kl. 19.00");
        make.take(id, WindowAct.of(WindowAction.ROLL_BACK).because("Utskrifterna fungerar inte"));
        assertThat(body(id, superuser.toString(), "WINDOW_ROLLED_BACK")).contains("Utskrifterna fungerar inte");
        assertThat(body(id, nurse.toString(), "WINDOW_ROLLED_BACK")).contains("öppna som de var");
    }

    @Test
    @Tag("WIN-12")
    @DisplayName("WIN-12: the all-clear reaches superusers, external managers and testers, in the portal too")
    void released() {
        var manager = people.manager(people.unit());
        var id = told(WindowState.CLEARED);
        make.take(id, WindowAction.RELEASE);
        for (var who : List.of(superuser, manager, nurse)) {
            assertThat(body(id, who.toString(), "WINDOW_RELEASED")).contains("öppna igen", "spara, uppdatera");
        }
        assertThat(jdbc.sql("SELECT kind FROM in_app_message WHERE recipient = ? AND path = ?")
                        .params(superuser.toString(), "service-windows/" + id)
                        .query(String.class)
                        .list())
                .containsExactly("WINDOW_RELEASED");
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: past the announced end administrators get a message, and nobody else hears anything")
    void late() {
        var id = told(WindowState.STARTED);
        clock.set(make.today().day(), LocalTime.of(17, 5));
        SystemAccess.run(overdue::look);
        await().until(() -> jdbc.sql("SELECT COUNT(*) FROM in_app_message WHERE recipient = ? AND path = ?")
                        .params(administrator.toString(), "service-windows/" + id)
                        .query(Long.class)
                        .single()
                == 1);
        assertThat(mails(id, nurse.toString(), "WINDOW_DELAYED")).isEmpty();
    }

    private WindowId told(WindowState state) {
        var id = make.in(state);
        audience.told(id, List.of(nurse));
        audience.told(id, "Vikarie Utifrån", EmailAddress.of(OUTSIDE));
        audience.told(id, "Vikarie Utifrån", EmailAddress.of(OUTSIDE));
        return id;
    }

    private String body(WindowId id, String who, String template) {
        await().until(() -> !mails(id, who, template).isEmpty());
        assertThat(mails(id, who, template)).hasSize(1);
        return mails(id, who, template).getFirst();
    }

    private List<String> mails(WindowId id, String who, String template) {
        return jdbc.sql("SELECT body FROM mail WHERE recipient = ? AND template = ? AND body LIKE ?")
                .params(who, template, "%" + id + "%")
                .query(String.class)
                .list();
    }

    private List<String> outside(WindowId id, String template) {
        return jdbc.sql("SELECT body FROM mail WHERE recipient IS NULL AND template = ? AND body LIKE ?")
                .params(template, "%" + id + "%")
                .query(String.class)
                .list();
    }
}
