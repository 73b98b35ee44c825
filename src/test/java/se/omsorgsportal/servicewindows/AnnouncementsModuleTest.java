package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.shared.ChangedMeanwhile;

/** What is put out about a window in each channel, and whether it is still true. */
class AnnouncementsModuleTest extends PlanningTest {

    @Autowired
    private Announcements announcements;

    @Autowired
    private JdbcClient jdbc;

    private TestWindows ready;

    @BeforeEach
    void makeWindows() {
        ready = new TestWindows(windows, clock, jdbc);
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: each channel is ticked off with who and when; the mail announces the window")
    void announces() {
        var id = confirmed();
        announcements.news(id, "Ny knapp i journalen");
        announcements.edit(id, AnnouncementChannel.LIFECARE, 0, "Egen text");
        var before = announcements.details(id);
        assertThat(before.dueOn()).isEqualTo(on(40).day().minusDays(7));
        assertThat(channel(before, AnnouncementChannel.INSIDAN).html()).contains("<p>", "Ny knapp i journalen");
        assertThat(channel(before, AnnouncementChannel.LIFECARE).text()).isEqualTo("Egen text");
        for (var channel :
                List.of(AnnouncementChannel.PROCAPITA, AnnouncementChannel.LIFECARE, AnnouncementChannel.INSIDAN)) {
            announcements.publish(id, channel, channel(before, channel).version());
        }
        announcements.send(id, before.windowVersion());
        var after = announcements.details(id);
        assertThat(after.isDone()).isTrue();
        assertThat(after.late()).isFalse();
        assertThat(after.channels()).allSatisfy(each -> {
            assertThat(each.byName()).isNotBlank();
            assertThat(each.publishedAt()).isEqualTo(clock.instant());
        });
        assertThat(windows.details(id).state()).isEqualTo(WindowState.ANNOUNCED);
        assertThat(events.stream(WindowAnnounced.class)).hasSize(1);
    }

    @Test
    @Tag("WIN-07")
    @DisplayName(
            "WIN-07: too late is said; a changed date makes what is out and what was written out of date; two editors: one is told")
    void outOfDate() {
        var id = confirmed();
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 0);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> announcements.edit(id, AnnouncementChannel.PROCAPITA, 0, "Annan"));
        windows.act(
                id,
                version(id),
                WindowAct.of(WindowAction.RESCHEDULE).on(on(42)).because("Sent"));
        assertThat(channel(announcements.details(id), AnnouncementChannel.PROCAPITA)
                        .outdated())
                .isTrue();
        clock.set(on(42).day().minusDays(6), LocalTime.of(9, 0));
        assertThat(announcements.details(id).late()).isTrue();
        assertThat(announcements.counts().late()).isPositive();
        var again = channel(announcements.details(id), AnnouncementChannel.PROCAPITA);
        announcements.publish(id, AnnouncementChannel.PROCAPITA, again.version());
        assertThat(channel(announcements.details(id), AnnouncementChannel.PROCAPITA)
                        .publishedLate())
                .isTrue();
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: nothing is published before the date is confirmed")
    void notYet() {
        var id = consulting(on(40));
        assertThat(announcements.details(id).mayPublish()).isFalse();
        assertThatExceptionOfType(WindowStepNotPossible.class)
                .isThrownBy(() -> announcements.publish(id, AnnouncementChannel.PROCAPITA, 0));
        assertThatExceptionOfType(WindowStepNotPossible.class).isThrownBy(() -> announcements.send(id, version(id)));
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: a text that is edited, or gets other news, after it was put out is not the one that is out")
    void editedAfterwards() {
        var id = ready.in(WindowState.CONFIRMED);
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 0);
        assertThat(channel(id, AnnouncementChannel.PROCAPITA).isDone()).isTrue();
        announcements.news(id, "Ny knapp");
        assertThat(channel(id, AnnouncementChannel.PROCAPITA).isDone()).isFalse();
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 1);
        ready.take(id, ready.prepared(WindowAction.RESCHEDULE));
        announcements.edit(id, AnnouncementChannel.PROCAPITA, 2, "Egen text om den nya dagen");
        assertThat(channel(id, AnnouncementChannel.PROCAPITA).isDone())
                .as("what is out names the earlier day")
                .isFalse();
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 3);
        assertThat(channel(id, AnnouncementChannel.PROCAPITA).isDone()).isTrue();
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: when an announced window is moved everybody has a mail, so the mail is out for the new day")
    void movedMail() {
        var id = ready.in(WindowState.CONFIRMED);
        ready.take(id, WindowAction.ANNOUNCE);
        assertThat(channel(id, AnnouncementChannel.MAIL).isDone()).isTrue();
        ready.take(id, ready.prepared(WindowAction.RESCHEDULE));
        assertThat(channel(id, AnnouncementChannel.MAIL).isDone()).isTrue();
        assertThat(channel(id, AnnouncementChannel.MAIL).publishedAt()).isEqualTo(clock.instant());
    }

    private AnnouncementDetails.Channel channel(WindowId id, AnnouncementChannel wanted) {
        return channel(announcements.details(id), wanted);
    }

    private static AnnouncementDetails.Channel channel(AnnouncementDetails details, AnnouncementChannel wanted) {
        return details.channels().stream()
                .filter(each -> each.channel() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
