package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.servicewindows.AnnouncementStore.Row;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** The texts that tell everybody of a window, one for each channel, and who has put them where (WIN-07). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Announcements {

    private final AnnouncementStore store;
    private final WindowStore windows;
    private final Windows steps;
    private final WindowHistory history;
    private final Effects effects;
    private final People people;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    Announcements(
            AnnouncementStore store,
            WindowStore windows,
            Windows steps,
            WindowHistory history,
            Effects effects,
            People people,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.windows = windows;
        this.steps = steps;
        this.history = history;
        this.effects = effects;
        this.people = people;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public AnnouncementDetails details(WindowId id) {
        var window = windows.require(id);
        var schedule = window.schedule();
        var rows = store.of(id);
        var news = store.news(id);
        var names = people.names(rows.values().stream()
                .map(Row::publishedBy)
                .filter(Objects::nonNull)
                .toList());
        var systems = effects.names(window.systems());
        var dueOn = schedule == null ? null : dueOn(schedule);
        var channels = schedule == null
                ? List.<AnnouncementDetails.Channel>of()
                : Arrays.stream(AnnouncementChannel.values())
                        .map(channel -> channel(
                                channel,
                                rows.getOrDefault(channel, Row.NONE),
                                AnnouncementText.of(channel, systems, schedule, news),
                                facts(window),
                                names,
                                dueOn(schedule)))
                        .toList();
        boolean left = channels.stream().anyMatch(channel -> !channel.isDone());
        boolean may = !window.state().isOver() && window.state().compareTo(WindowState.CONFIRMED) >= 0;
        return new AnnouncementDetails(
                id,
                window.version(),
                window.number(),
                window.state(),
                schedule,
                dueOn,
                may && left && dueOn != null && Zone.today(clock).isAfter(dueOn),
                news,
                channels,
                may);
    }

    /** How many confirmed windows are to be announced within a few days, or should have been. */
    public AnnouncementCounts counts() {
        var today = Zone.today(clock);
        var due =
                windows.page(EnumSet.of(WindowState.CONFIRMED), WindowStore.Visible.ALL, 0, Integer.MAX_VALUE).stream()
                        .map(ServiceWindow::schedule)
                        .filter(Objects::nonNull)
                        .map(this::dueOn)
                        .toList();
        return new AnnouncementCounts(
                due.stream().filter(day -> !day.isAfter(today.plusDays(2))).count(),
                due.stream().filter(day -> day.isBefore(today)).count());
    }

    /** What changes with the window, for all texts that nobody has rewritten. */
    @Transactional
    public void news(WindowId id, String typed) {
        var text = FreeText.optional("news", typed);
        var window = requirePlanned(id);
        var before = store.news(id);
        store.news(id, text);
        audit.record(act("window.news", window).changed("news", before, text));
        changed(id);
    }

    /** @param version as read; an empty text goes back to the one made from the window */
    @Transactional
    public void edit(WindowId id, AnnouncementChannel channel, long version, String typed) {
        var text = FreeText.optional("text", typed);
        var window = requirePlanned(id);
        var row = store.of(id).getOrDefault(channel, Row.NONE).seen(version);
        store.write(id, channel, row.written(text.isEmpty() ? null : text, facts(window)));
        audit.record(act("window.announcement.edited", window).changed("channel", null, channel));
        changed(id);
    }

    /** Ticks the channel off: the text stands there now. The mail is sent instead, with {@link #send}. */
    @Transactional
    public void publish(WindowId id, AnnouncementChannel channel, long version) {
        if (channel == AnnouncementChannel.MAIL) {
            throw new IllegalArgumentException("the mail is sent, not ticked off");
        }
        var window = requireConfirmed(id);
        var row = store.of(id).getOrDefault(channel, Row.NONE).seen(version);
        tick(window, channel, row, facts(window) + mark(row.text() == null ? made(window, channel) : row.text()));
        changed(id);
    }

    /** Sends the mail: from now on everybody knows of the window. */
    @Transactional
    public void send(WindowId id, long windowVersion) {
        steps.act(id, windowVersion, WindowAct.of(WindowAction.ANNOUNCE));
    }

    /** However it was announced, the mail goes out now. */
    @EventListener
    void on(WindowAnnounced event) {
        mailed(windows.require(event.window()));
    }

    /** Everybody who had the mail is told of the new day by mail, too. */
    @EventListener
    void on(WindowRescheduled event) {
        var window = windows.require(event.window());
        if (window.announcedAt() != null) {
            mailed(window);
        }
    }

    private void mailed(ServiceWindow window) {
        var row = store.of(window.id()).getOrDefault(AnnouncementChannel.MAIL, Row.NONE);
        tick(window, AnnouncementChannel.MAIL, row, facts(window));
    }

    /** The mail's text as it is to be sent. */
    @SystemOnly
    public String mail(WindowId id) {
        return details(id).channels().stream()
                .filter(channel -> channel.channel() == AnnouncementChannel.MAIL)
                .map(AnnouncementDetails.Channel::text)
                .findFirst()
                .orElse("");
    }

    private void tick(ServiceWindow window, AnnouncementChannel channel, Row row, String what) {
        var by = user.isSystem() ? null : user.id();
        store.write(window.id(), channel, row.published(what, clock.instant(), by));
        audit.record(act("window.announcement.published", window).changed("channel", null, channel));
    }

    private String made(ServiceWindow window, AnnouncementChannel channel) {
        return AnnouncementText.of(
                channel,
                effects.names(window.systems()),
                Objects.requireNonNull(window.schedule()),
                store.news(window.id()));
    }

    /** Tells one text from another. */
    private static String mark(String text) {
        return " #" + Integer.toHexString(text.hashCode());
    }

    /** Whether what was written or is out is about another window than there is now, or another text is out than stands here. */
    private static boolean isOutdated(AnnouncementChannel channel, Row row, String text, String facts) {
        boolean out = row.publishedAt() != null;
        boolean outOfDate =
                out && !row.publishedFor().equals(facts) && !row.publishedFor().equals(facts + mark(text));
        boolean sent = out && channel == AnnouncementChannel.MAIL; // its text is not used again
        return outOfDate || !sent && row.text() != null && !row.madeFor().equals(facts);
    }

    private AnnouncementDetails.Channel channel(
            AnnouncementChannel channel,
            Row row,
            String made,
            String facts,
            Map<PersonId, String> names,
            LocalDate dueOn) {
        var text = row.text() == null ? made : row.text();
        var at = row.publishedAt();
        return new AnnouncementDetails.Channel(
                channel,
                row.version(),
                text,
                AnnouncementText.html(text),
                row.text() != null,
                isOutdated(channel, row, text, facts),
                at,
                name(names, row.publishedBy()),
                at != null && Zone.at(at).toLocalDate().isAfter(dueOn));
    }

    private LocalDate dueOn(@Nullable WindowSchedule schedule) {
        return Objects.requireNonNull(schedule).day().minusDays(routines.get(PlanRoutines.ANNOUNCE));
    }

    /** What an announcement says of the window: when any of it changes the announcement is out of date. */
    private static String facts(ServiceWindow window) {
        return window.schedule() + " " + new TreeSet<>(window.systems());
    }

    private ServiceWindow requirePlanned(WindowId id) {
        var window = windows.require(id);
        if (window.state().isOver() || window.schedule() == null) {
            throw new WindowStepNotPossible(window.number());
        }
        return window;
    }

    private ServiceWindow requireConfirmed(WindowId id) {
        var window = requirePlanned(id);
        if (window.state().compareTo(WindowState.CONFIRMED) < 0) {
            throw new WindowStepNotPossible(window.number());
        }
        return window;
    }

    private static String name(Map<PersonId, String> names, @Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "–");
    }

    private static Act act(String what, ServiceWindow window) {
        return Act.of(what, "window", window.id(), window.number().toString());
    }

    private void changed(WindowId id) {
        history.announce(new WindowChanged(id, clock.instant()));
    }
}
