package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.ActivityList.Reconciliation;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** Who does what and when around a window: written by the administrators, read by all who plan by it (WIN-05). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Activities {

    private static final int WHAT = 300;
    private static final int OWNER = 120;

    private final ActivityStore store;
    private final WindowStore windows;
    private final WindowAccess access;
    private final WindowHistory history;
    private final People people;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    Activities(
            ActivityStore store,
            WindowStore windows,
            WindowAccess access,
            WindowHistory history,
            People people,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.windows = windows;
        this.access = access;
        this.history = history;
        this.people = people;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @OrderReaders
    public ActivityList list(WindowId id) {
        var window = windows.require(id);
        access.requireReadable(window);
        var today = Zone.today(clock);
        var meeting = store.meeting(id).orElse(null);
        return new ActivityList(
                id,
                window.number(),
                window.schedule(),
                store.of(id).stream().map(each -> each.details(today)).toList(),
                meeting == null ? null : new Reconciliation(meeting.at(), name(meeting.by()), meeting.note()),
                user.has(Role.ADMINISTRATOR) && !window.state().isOver());
    }

    @Transactional
    public void add(WindowId id, ActivityForm typed) {
        var form = checked(typed);
        var window = requireOpen(id);
        var activity = new Activity(id, form, Objects.requireNonNull(form.day()));
        store.add(activity);
        audit.record(activity.act("window.activity.added", window.number().toString())
                .changed("what", null, form.what())
                .changed("owner", null, form.owner()));
        changed(id);
    }

    /** Throws {@code ChangedMeanwhile} when somebody else was there first. */
    @Transactional
    public void change(UUID id, long version, ActivityForm typed) {
        var form = checked(typed);
        var activity = store.require(id);
        var window = requireOpen(activity.window());
        audit.record(activity.change(
                version,
                form,
                Objects.requireNonNull(form.day()),
                window.number().toString()));
        store.write();
        changed(activity.window());
    }

    @Transactional
    public void remove(UUID id, long version) {
        var activity = store.require(id);
        var window = requireOpen(activity.window());
        activity.requireSame(version);
        audit.record(activity.act("window.activity.removed", window.number().toString()));
        store.remove(activity);
        changed(activity.window());
    }

    /** Puts in what there is to do around every window, by its day; what is there already stays. */
    @Transactional
    public int addStandard(WindowId id) {
        var window = requireOpen(windows.lock(id)); // of two at once the second finds the list of the first
        var schedule = window.schedule();
        if (schedule == null) {
            throw new InvalidInput("day", "plan.fault.day");
        }
        var known = store.of(id).stream()
                .map(each -> each.details(schedule.day()).what())
                .toList();
        int added = 0;
        for (var standard : StandardActivity.values()) {
            var form = StandardActivities.form(standard, schedule);
            if ((window.secondRound() || !standard.isForSecondRound()) && !known.contains(form.what())) {
                store.add(new Activity(id, form, Objects.requireNonNull(form.day())));
                added++;
            }
        }
        audit.record(
                Act.of("window.activity.standard", "window", id, window.number().toString())
                        .changed("count", null, added));
        changed(id);
        return added;
    }

    /** The list was gone through at a meeting. */
    @Transactional
    public void reconcile(WindowId id, String note) {
        var window = requireOpen(id);
        var by = user.isSystem() ? null : user.id();
        store.met(id, new ActivityStore.Meeting(clock.instant(), by, FreeText.optional("comment", note)));
        audit.record(Act.of(
                "window.activity.reconciled", "window", id, window.number().toString()));
        changed(id);
    }

    /** What is left to do moves with the window. */
    @EventListener
    void on(WindowRescheduled event) {
        long days = ChronoUnit.DAYS.between(event.from().day(), event.to().day());
        store.of(event.window()).forEach(activity -> activity.move(days));
    }

    private ServiceWindow requireOpen(WindowId id) {
        return requireOpen(windows.require(id));
    }

    private static ServiceWindow requireOpen(ServiceWindow window) {
        if (window.state().isOver()) {
            throw new WindowStepNotPossible(window.number());
        }
        return window;
    }

    private static ActivityForm checked(ActivityForm typed) {
        var faults = new ArrayList<Fault>();
        var what = text("what", typed.what(), WHAT, faults);
        var owner = text("owner", typed.owner(), OWNER, faults);
        LocalDate day = typed.day();
        if (day == null) {
            faults.add(new Fault("day", "plan.fault.day"));
        }
        if (typed.end() != null && (typed.start() == null || !ScheduleCheck.canFollow(typed.start(), typed.end()))) {
            faults.add(new Fault("end", "activities.fault.end"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new ActivityForm(
                what, owner, day, typed.start(), typed.end(), typed.state(), FreeText.optional("note", typed.note()));
    }

    private static String text(String field, String typed, int most, List<Fault> faults) {
        try {
            var text = FreeText.required(field, typed);
            if (text.length() > most) {
                faults.add(new Fault(field, "error.text.long", most));
            }
            return text;
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
            return "";
        }
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.names(List.of(person)).getOrDefault(person, "–");
    }

    private void changed(WindowId id) {
        history.announce(new WindowChanged(id, clock.instant()));
    }
}
