package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;

/** What testers are told when a window is confirmed, moved and called off. */
class TestInvitationsModuleTest extends TestGroupTesting {

    @Autowired
    private TestResources resources;

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

    private String body(PersonId person, String template) {
        return sql.sql("SELECT body FROM mail WHERE recipient = ? AND template = ?")
                .params(person.value(), template)
                .query(String.class)
                .single();
    }
}
