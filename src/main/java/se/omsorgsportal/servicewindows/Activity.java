package se.omsorgsportal.servicewindows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.Ids;

/** Something that somebody does around a window, as stored (WIN-05). */
@Entity(name = "WindowActivity")
@Table(name = "window_activity")
class Activity {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "window_id")
    private WindowId windowId;

    private String what;
    private String owner;
    private LocalDate day;

    @Column(name = "start_time")
    private @Nullable LocalTime start;

    @Column(name = "end_time")
    private @Nullable LocalTime end;

    @Enumerated(EnumType.STRING)
    private ActivityState state;

    private String note;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    /** @param form complete and checked */
    Activity(WindowId windowId, ActivityForm form, LocalDate day) {
        this.id = Ids.next();
        this.windowId = windowId;
        write(form, day);
    }

    Act change(long seen, ActivityForm form, LocalDate day, String number) {
        requireSame(seen);
        var act = act("window.activity.changed", number)
                .changed("what", what, form.what())
                .changed("owner", owner, form.owner())
                .changed("day", this.day, day)
                .changed("start", start, form.start())
                .changed("end", end, form.end())
                .changed("state", state, form.state())
                .changed("note", note, form.note());
        write(form, day);
        return act;
    }

    /** The window lies on another day, and what is left to do moves with it. */
    void move(long days) {
        if (state.isOpen()) {
            day = day.plusDays(days);
        }
    }

    void requireSame(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile();
        }
    }

    Act act(String act, String number) {
        return Act.of(act, "window", windowId, number);
    }

    WindowId window() {
        return windowId;
    }

    ActivityDetails details(LocalDate today) {
        boolean late = state.isOpen() && day.isBefore(today);
        return new ActivityDetails(id, version, what, owner, day, start, end, state, note, late);
    }

    private void write(ActivityForm form, LocalDate on) {
        what = form.what();
        owner = form.owner();
        day = on;
        start = form.start();
        end = form.end();
        state = form.state();
        note = form.note();
    }
}
