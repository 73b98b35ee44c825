package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Coverage;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowOrders;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
class TestGroupModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final String AREA = "lc-boende";
    private static final TestTask TASK = new TestTask(AREA, Round.LOCAL);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestGroup group;

    @Autowired
    private TestResources resources;

    @Autowired
    private MyTests mine;

    @Autowired
    private RollCall roll;

    @Autowired
    private TestDoor door;

    @Autowired
    private TestLetters letters;

    @Autowired
    private Coverage coverage;

    @Autowired
    private People people;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private Stage stage;
    private PersonId tester;
    private PersonId other;

    @BeforeEach
    void begin() {
        clock.set(TODAY, LocalTime.of(6, 30));
        stage = new Stage(context);
        tester = make.superuser(make.unit());
        other = make.superuser(make.unit());
        TestLogin.system();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
        clock.reset();
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: when the date is confirmed the standing test resources are asked, each once, with a mail and a calendar entry")
    void invitedWhenConfirmed() {
        resources.add(tester, new TestTask("lc-kir", Round.LOCAL));
        var window = stage.confirmed(TODAY.plusDays(14), false, "lc-kir");
        await().until(() -> mails(tester, "TEST_INVITED") == 1);
        assertThat(of(window, tester).answer()).isEqualTo(Answer.UNANSWERED);
        assertThat(group.invite(window)).isZero();
        var letter = letters.tester(of(window, tester).id()).orElseThrow();
        assertThat(letter.calendar().write())
                .contains("METHOD:REQUEST", "SEQUENCE:0", letter.calendar().uid());
        assertThat(sql.sql("SELECT a.type FROM mail_attachment a JOIN mail m ON m.id = a.mail WHERE m.recipient = ?")
                        .param(tester.value())
                        .query(String.class)
                        .list())
                .anyMatch(type -> type.startsWith("text/calendar; method=REQUEST"));
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: another date asks everybody anew under the same UID with a higher SEQUENCE, and lets substitutes go")
    void rescheduled() {
        var window = asked(TODAY.plusDays(14));
        answer(window, Reply.substitute("Kim Utifrån", "kim.utifran@annan.test"));
        var before = letters.tester(of(window, tester).id()).orElseThrow().calendar();
        stage.act(
                window,
                WindowAct.of(WindowAction.RESCHEDULE)
                        .on(Stage.on(TODAY.plusDays(21)))
                        .because("Leverantören är sjuk."));
        await().until(() -> mails(tester, "TEST_CHANGED") == 1);
        var after = letters.tester(of(window, tester).id()).orElseThrow().calendar();
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.start()).isAfter(before.start());
        assertThat(of(window, tester).answer()).isEqualTo(Answer.UNANSWERED);
        assertThat(of(window, tester).substitute()).isNull();
        await().until(() -> outside("kim.utifran@annan.test", "TEST_CANCELLED") == 1);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: a window that is called off is taken out of the calendars")
    void cancelled() {
        var window = asked(TODAY.plusDays(14));
        stage.act(window, WindowAct.of(WindowAction.CANCEL).because("Uppdateringen är indragen."));
        await().until(() -> mails(tester, "TEST_CANCELLED") == 1);
        assertThat(group.of(window)).isEmpty();
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: what nobody covers is shown and told to the gate; a promise covers it, a refusal uncovers it and warns")
    void coverage() {
        var window = asked(TODAY.plusDays(14));
        assertThat(coverage.uncovered(window, Round.LOCAL)).hasSize(1);
        answer(window, Reply.myself());
        assertThat(coverage.uncovered(window, Round.LOCAL)).isEmpty();
        assertThat(group.matrix(window)).allMatch(CoverageLine::isCovered);
        answer(window, Reply.nobody());
        assertThat(coverage.uncovered(window, Round.LOCAL)).hasSize(1);
        var administrator = make.administrator();
        answer(window, Reply.myself());
        answer(window, Reply.nobody());
        await().until(() -> mails(administrator, "TEST_UNCOVERED") >= 1);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: a substitute from outside gets a link to the protocol and nothing else; another substitute makes it worthless")
    void outsider() {
        var window = asked(TODAY.plusDays(14));
        answer(window, Reply.substitute("Kim Utifrån", "kim1@annan.test"));
        var letter = letters.substitute(of(window, tester).id()).orElseThrow();
        assertThat(letter.person()).isNull();
        var link = token(letter.protocol());
        assertThat(door.look(link, Optional.empty()).isOpen()).isTrue();
        assertThat(door.look(link, Optional.empty()).protocol()).isTrue();
        await().until(() -> outside("kim1@annan.test", "TEST_SUBSTITUTE") == 1);
        answer(window, Reply.substitute("Robin Utifrån", "robin@annan.test"));
        assertThat(door.look(link, Optional.empty()).state()).isEqualTo(LinkState.REPLACED);
        await().until(() -> outside("kim1@annan.test", "TEST_CANCELLED") == 1);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: somebody who tests already cannot stand in, nor can the tester; a bad address is named at its field")
    void notEverybodyCanStandIn() {
        var window = asked(TODAY.plusDays(14));
        group.add(window, other, List.of(TASK));
        var address = people.find(other).orElseThrow().email().value();
        assertThatExceptionOfType(SubstituteIsTester.class)
                .isThrownBy(() -> answer(window, Reply.substitute("Hon", address)));
        var own = people.find(tester).orElseThrow().email().value();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> answer(window, Reply.substitute("Jag", own)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(window, Reply.substitute("", "inte en adress")))
                .matches(invalid -> invalid.faults().size() == 2);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: whoever comes in another's place is not asked as well, by hand or with the standing resources")
    void substituteIsNotAskedToo() {
        var window = asked(TODAY.plusDays(14));
        answer(
                window,
                Reply.substitute("Hon", people.find(other).orElseThrow().email().value()));
        assertThatExceptionOfType(TesterIsSubstitute.class).isThrownBy(() -> group.add(window, other, List.of(TASK)));
        resources.add(other, TASK);
        group.invite(window);
        assertThat(group.of(window)).noneMatch(each -> each.person().equals(other));
        answer(window, Reply.myself());
        group.invite(window);
        assertThat(group.of(window)).anyMatch(each -> each.person().equals(other));
        resources.all().stream()
                .filter(each -> each.person().equals(other))
                .forEach(each -> resources.remove(each.id()));
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: only the tester answers for the tester; only administrators ask")
    void scope() {
        var window = asked(TODAY.plusDays(14));
        var id = of(window, tester).id();
        TestLogin.as(other);
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> mine.reply(id, Reply.myself()));
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> group.invite(window));
        assertThat(mine.mine()).noneMatch(test -> test.window().id().equals(window));
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: the list with the substitutes flagged goes to the IT supplier")
    void list() {
        var window = asked(TODAY.plusDays(14));
        answer(window, Reply.substitute("Kim Listad", "kim.listad@annan.test"));
        group.sendList(window);
        await().until(() -> sql.sql(
                                "SELECT COUNT(*) FROM mail WHERE template = 'TEST_LIST' AND body LIKE '%Ersättare: Kim Listad%'")
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @Test
    @Tag("WIN-08")
    @DisplayName("WIN-08: the roll is called by the clock; a link answers once, and says so when it is opened again")
    void rollCall() {
        var window = asked(TODAY);
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.NOT_CALLED);
        clock.set(TODAY, LocalTime.of(7, 1));
        roll.turn();
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.CALLED);
        await().until(() -> mails(tester, "TEST_ROLL_CALL") == 1);
        var link = token(letters.tester(of(window, tester).id()).orElseThrow().answer());
        assertThat(door.look(link, Optional.empty()).rollCall()).isTrue();
        assertThat(of(window, tester).presence()).as("looking changes nothing").isEqualTo(Presence.CALLED);
        door.reply(link, Optional.empty(), Reply.myself());
        assertThat(of(window, tester).presence()).isEqualTo(Presence.HERE);
        assertThat(door.look(link, Optional.empty()).state()).isEqualTo(LinkState.USED);
        assertThatExceptionOfType(LinkClosed.class)
                .isThrownBy(() -> door.reply(link, Optional.empty(), Reply.nobody()));
    }

    @Test
    @Tag("WIN-08")
    @DisplayName(
            "WIN-08: a link that somebody else opens while signed in is theirs not; one that is opened late says so")
    void forwardedAndLate() {
        var window = asked(TODAY);
        clock.set(TODAY, LocalTime.of(7, 1));
        roll.turn();
        var link = token(letters.tester(of(window, tester).id()).orElseThrow().answer());
        assertThat(door.look(link, Optional.of(other)).state()).isEqualTo(LinkState.NOT_YOURS);
        assertThatExceptionOfType(LinkClosed.class)
                .isThrownBy(() -> door.reply(link, Optional.of(other), Reply.myself()));
        assertThat(door.look(link, Optional.of(tester)).isOpen()).isTrue();
        clock.set(TODAY, LocalTime.of(8, 31));
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.SILENT);
        assertThat(door.look(link, Optional.empty()).state()).isEqualTo(LinkState.LATE);
        clock.set(TODAY.plusDays(1), LocalTime.of(8, 0));
        assertThat(door.look(link, Optional.empty()).isOpen()).isFalse();
    }

    @Test
    @Tag("WIN-08")
    @DisplayName(
            "WIN-08: silence past the set time counts as absence: the substitute takes over, or the area stands without anybody")
    void silence() {
        var window = asked(TODAY);
        answer(window, Reply.myself());
        sql.sql(
                        "UPDATE window_tester SET substitute_name = 'Kim Reserv', substitute_email = 'kim.reserv@annan.test' WHERE id = ?")
                .param(of(window, tester).id().value())
                .update();
        clock.set(TODAY, LocalTime.of(7, 1));
        roll.turn();
        clock.set(TODAY, LocalTime.of(8, 29));
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.CALLED);
        clock.set(TODAY, LocalTime.of(8, 30));
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.TAKEN_OVER);
        assertThat(of(window, tester).performer()).isEqualTo("Kim Reserv");
        assertThat(coverage.uncovered(window, Round.LOCAL)).isEmpty();
        await().until(() -> outside("kim.reserv@annan.test", "TEST_TAKEN_OVER") == 1);
    }

    @Test
    @Tag("WIN-08")
    @DisplayName("WIN-08: an administrator who reaches a silent tester by telephone answers for them")
    void byTelephone() {
        var window = asked(TODAY);
        clock.set(TODAY, LocalTime.of(7, 1));
        roll.turn();
        clock.set(TODAY, LocalTime.of(9, 0));
        roll.turn();
        roll.answerFor(of(window, tester).id(), Reply.myself());
        assertThat(of(window, tester).presence()).isEqualTo(Presence.HERE);
        assertThatExceptionOfType(NotTheDay.class).isThrownBy(() -> roll.call(asked(TODAY.plusDays(30))));
    }

    private WindowId asked(LocalDate day) {
        return SystemAccess.call(() -> {
            var window = stage.confirmed(day, false, AREA);
            group.add(window, tester, List.of(TASK));
            return window;
        });
    }

    private void answer(WindowId window, Reply reply) {
        var id = of(window, tester).id();
        TestLogin.as(tester);
        try {
            mine.reply(id, reply);
        } finally {
            TestLogin.system();
        }
    }

    private TesterDetails of(WindowId window, PersonId person) {
        return SystemAccess.call(() -> group.of(window)).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static String token(String path) {
        return path.replace(LinkDesk.PATH, "");
    }

    private int mails(PersonId person, String template) {
        return sql.sql("SELECT COUNT(*) FROM mail WHERE recipient = ? AND template = ?")
                .params(person.value(), template)
                .query(Integer.class)
                .single();
    }

    private int outside(String address, String template) {
        return sql.sql("SELECT COUNT(*) FROM mail WHERE address = ? AND template = ?")
                .params(address, template)
                .query(Integer.class)
                .single();
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: a change of date that is heard of twice asks once; an answer that was given meanwhile stands")
    void heardTwice() {
        var window = asked(TODAY.plusDays(14));
        stage.act(
                window,
                WindowAct.of(WindowAction.RESCHEDULE)
                        .on(Stage.on(TODAY.plusDays(21)))
                        .because("Sjuk."));
        await().until(() -> mails(tester, "TEST_CHANGED") == 1);
        answer(window, Reply.myself());
        SystemAccess.run(() -> group.askAnew(window, clock.instant()));
        assertThat(of(window, tester).answer()).isEqualTo(Answer.COMING);
    }

    @Test
    @Tag("WIN-14")
    @DisplayName(
            "WIN-14: a tester has one mail of a change of date and one of a cancellation, with the reason and the calendar")
    void oneMail() {
        var window = asked(TODAY.plusDays(14));
        stage.act(window, WindowAct.of(WindowAction.ANNOUNCE));
        await().until(() -> mails(tester, "WINDOW_ANNOUNCED") == 1);
        stage.act(
                window,
                WindowAct.of(WindowAction.RESCHEDULE)
                        .on(Stage.on(TODAY.plusDays(21)))
                        .because("Leverantören är sjuk."));
        await().until(() -> mails(other, "WINDOW_MOVED") == 1);
        await().until(() -> mails(tester, "TEST_CHANGED") == 1);
        assertThat(body(tester, "TEST_CHANGED"))
                .contains("flyttas från 25 januari 2027", "Leverantören är sjuk.", "1 februari 2027");
        assertThat(mails(tester, "WINDOW_MOVED")).isZero();
        stage.act(window, WindowAct.of(WindowAction.CANCEL).because("Uppdateringen är indragen."));
        await().until(() -> mails(other, "WINDOW_CANCELLED") == 1);
        await().until(() -> mails(tester, "TEST_CANCELLED") == 1);
        assertThat(body(tester, "TEST_CANCELLED")).contains("inställt", "Uppdateringen är indragen.");
        assertThat(mails(tester, "WINDOW_CANCELLED")).isZero();
    }

    @Test
    @Tag("WIN-14")
    @DisplayName("WIN-14: whoever was let off before is told of a change as everybody else")
    void letOff() {
        var window = asked(TODAY.plusDays(14));
        await().until(() -> mails(tester, "TEST_INVITED") == 1);
        var id = of(window, tester).id();
        SystemAccess.run(() -> group.withdraw(id));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> SystemAccess.run(() -> group.withdraw(id)));
        await().until(() -> mails(tester, "TEST_CANCELLED") == 1);
        clock.advance(Duration.ofMinutes(1));
        stage.act(
                window,
                WindowAct.of(WindowAction.RESCHEDULE)
                        .on(Stage.on(TODAY.plusDays(21)))
                        .because("Sjuk."));
        await().until(() -> mails(tester, "WINDOW_MOVED") == 1);
        assertThat(mails(tester, "TEST_CHANGED")).isZero();
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: an invitation that was overtaken is not written; nobody inactive stands in")
    void overtaken() {
        var window = asked(TODAY.plusDays(14));
        var id = of(window, tester).id();
        assertThat(letters.invitation(new TesterInvited(window, id, 0, false, null, clock.instant())))
                .isPresent();
        assertThat(letters.invitation(new TesterInvited(window, id, 1, true, null, clock.instant())))
                .isEmpty();
        var gone = people.find(other).orElseThrow().email().value();
        sql.sql("UPDATE person SET active = FALSE WHERE id = ?")
                .param(other.value())
                .update();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(window, Reply.substitute("Hon", gone)))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(InvalidInput.Fault::field)
                        .containsExactly("substitute-email"));
        SystemAccess.run(() -> group.withdraw(id));
        assertThat(letters.invitation(new TesterInvited(window, id, 1, true, null, clock.instant())))
                .isEmpty();
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: list and reports go to the one address of the service desk, with its case number in the subject")
    void caseNumber() {
        var window = asked(TODAY.plusDays(14));
        context.getBean(WindowOrders.class).caseNumber(window, "INC-LIST-7");
        group.sendList(window);
        await().until(() -> sql.sql(
                                "SELECT COUNT(*) FROM mail WHERE template = 'TEST_LIST' AND subject LIKE '%[INC-LIST-7]' AND address = 'servicedesk@omsorg.example'")
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @Test
    @Tag("WIN-08")
    @DisplayName("WIN-08: in a window over midnight the roll is called, answered and decided on both days")
    void night() {
        var window = SystemAccess.call(() -> {
            var made =
                    stage.confirmed(new WindowSchedule(TODAY, LocalTime.of(23, 45), LocalTime.of(4, 0)), false, AREA);
            group.add(made, tester, List.of(TASK));
            return made;
        });
        clock.set(TODAY, LocalTime.of(22, 46));
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.CALLED);
        var link = token(letters.tester(of(window, tester).id()).orElseThrow().answer());
        clock.set(TODAY.plusDays(1), LocalTime.of(0, 10));
        assertThat(door.look(link, Optional.empty()).isOpen()).isTrue();
        TestLogin.as(tester);
        assertThat(mine.mine())
                .filteredOn(test -> test.window().id().equals(window))
                .allMatch(MyTest::today)
                .hasSize(1);
        TestLogin.system();
        clock.set(TODAY.plusDays(1), LocalTime.of(0, 16));
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.SILENT);
        assertThat(coverage.uncovered(window, Round.LOCAL)).hasSize(1);
        roll.call(window);
    }

    @Test
    @Tag("WIN-08")
    @DisplayName("WIN-08: a window that begins soon after midnight has its roll called before it")
    void earlyNight() {
        var day = TODAY.plusDays(1);
        var window = SystemAccess.call(() -> {
            var made = stage.confirmed(new WindowSchedule(day, LocalTime.of(0, 15), LocalTime.of(4, 0)), false, AREA);
            group.add(made, tester, List.of(TASK));
            return made;
        });
        clock.set(TODAY, LocalTime.of(23, 14));
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.NOT_CALLED);
        clock.set(TODAY, LocalTime.of(23, 15));
        roll.turn();
        assertThat(of(window, tester).presence()).isEqualTo(Presence.CALLED);
    }

    @Test
    @Tag("WIN-08")
    @DisplayName("WIN-08: a link that is used twice in the same second answers once")
    void sameSecond() throws Exception {
        var window = asked(TODAY);
        var link = token(letters.tester(of(window, tester).id()).orElseThrow().answer());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(reply(link, Reply.myself()), reply(link, Reply.nobody()))).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("answered", "closed");
        }
    }

    private Callable<String> reply(String link, Reply reply) {
        return () -> {
            try {
                SystemAccess.run(() -> door.reply(link, Optional.empty(), reply));
                return "answered";
            } catch (LinkClosed closed) {
                return "closed";
            }
        };
    }

    private String body(PersonId person, String template) {
        return sql.sql("SELECT body FROM mail WHERE recipient = ? AND template = ?")
                .params(person.value(), template)
                .query(String.class)
                .single();
    }
}
