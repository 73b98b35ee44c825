package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.moves.AccountMoves;
import se.omsorgsportal.moves.MoveDesk;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.moves.NewMove;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
class MoveAnnouncementsModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private MoveDesk desk;

    @Autowired
    private Moves moves;

    @Autowired
    private AccountMoves accounts;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UnitId from;
    private UnitId to;
    private PersonId leaver;
    private PersonId receiver;
    private PersonId administrator;
    private MoveId move;

    @BeforeEach
    void begin() {
        clock.reset();
        var provider = make.provider();
        from = make.unit(provider);
        to = make.unit(provider);
        leaver = make.superuser(from);
        receiver = make.superuser(to);
        administrator = make.administrator();
        var nurse = make.careStaff(from);
        TestLogin.as(leaver);
        move = desk.begin(new NewMove(MoveSide.LEAVING, nurse, from, to, TODAY, true));
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @Tag("MOV-01")
    @DisplayName("MOV-01: the other unit is told what it waits for, and what when the days differ")
    void awaits() {
        assertThat(body(receiver, "MOVE_AWAITS", 1)).contains("har inaktiverat", "11 januari 2027", "/moves/" + move);

        act(MoveSide.RECEIVING, receiver, TODAY.plusDays(4));

        assertThat(body(leaver, "MOVE_AWAITS", 1)).contains("olika dagar", "15 januari 2027");
        assertThat(messages(leaver)).contains("MOVE_AWAITS");
    }

    @Test
    @Tag("MOV-02")
    @DisplayName("MOV-02: the administrators get the exchange by mail, and both units that it is done")
    void agreedAndDone() {
        act(MoveSide.RECEIVING, receiver, TODAY);
        assertThat(body(administrator, "MOVE_AGREED", 1)).contains("AD-kontot", "11 januari 2027");
        await().until(() -> messages(administrator).contains("MOVE_IN_EFFECT"));

        TestLogin.as(administrator);
        accounts.changed(move, "");

        assertThat(body(leaver, "MOVE_DONE", 1)).contains("AD-kontots enhet är bytt");
        assertThat(body(receiver, "MOVE_DONE", 1)).contains("/moves/" + move);
    }

    @Test
    @Tag("MOV-04")
    @DisplayName("MOV-04: when it is called off both units are told why, and the administrators who knew of it")
    void calledOff() {
        act(MoveSide.RECEIVING, receiver, TODAY.plusDays(1));
        act(MoveSide.LEAVING, leaver, TODAY.plusDays(1));
        TestLogin.as(receiver);
        desk.callOff(move, moves.details(move).version(), "Ingen plats i gruppen");

        for (var told : List.of(leaver, receiver, administrator)) {
            assertThat(body(told, "MOVE_CALLED_OFF", 1)).contains("Ingen plats i gruppen");
        }
    }

    private void act(MoveSide side, PersonId who, LocalDate day) {
        TestLogin.as(who);
        desk.act(move, SystemAccess.call(() -> moves.details(move).version()), side, day, true);
    }

    /** The mail about this move, once it is there. */
    private String body(PersonId recipient, String template, int expected) {
        await().until(() -> mails(recipient, template).size() >= expected);
        assertThat(mails(recipient, template)).hasSize(expected);
        return mails(recipient, template).getLast();
    }

    private List<String> mails(PersonId recipient, String template) {
        return jdbc.sql(
                        "SELECT body FROM mail WHERE recipient = ? AND template = ? AND body LIKE ? ORDER BY created_at")
                .params(recipient.toString(), template, "%" + move + "%")
                .query(String.class)
                .list();
    }

    private List<String> messages(PersonId recipient) {
        return jdbc.sql("SELECT kind FROM in_app_message WHERE recipient = ? AND path = ?")
                .params(recipient.toString(), "moves/" + move)
                .query(String.class)
                .list();
    }
}
