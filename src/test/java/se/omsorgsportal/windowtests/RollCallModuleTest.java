package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.testing.TestLogin;

/** The roll call on the day, its links and what silence means. */
class RollCallModuleTest extends TestGroupTesting {

    @Autowired
    private RollCall roll;

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

    @Test
    @Tag("WIN-08")
    @DisplayName("WIN-08: in a window over midnight the roll is called, answered and decided on both days")
    void night() {
        var window = asked(new WindowSchedule(TODAY, LocalTime.of(23, 45), LocalTime.of(4, 0)));
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
        var window = asked(new WindowSchedule(day, LocalTime.of(0, 15), LocalTime.of(4, 0)));
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
}
