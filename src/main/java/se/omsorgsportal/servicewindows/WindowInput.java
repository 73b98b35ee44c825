package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Zone;

/** Checks what administrators type about a window. */
@Component
class WindowInput {

    private static final int LONGEST_NAME = 120;
    /** A clock beside the portal's may be a little ahead. */
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(5);

    private static final Duration LONGEST_DELAY = Duration.ofDays(7);

    private final CareSystems catalogue;
    private final Clock clock;

    WindowInput(CareSystems catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    WindowContent content(WindowContent typed) {
        var known = catalogue.systemNames().keySet();
        if (typed.systems().isEmpty() || !known.containsAll(typed.systems())) {
            throw new InvalidInput("systems", "windows.fault.systems");
        }
        return new WindowContent(
                Set.copyOf(typed.systems()), typed.secondRound(), FreeText.optional("effect", typed.effect()));
    }

    /** The act with its texts trimmed and all that the action needs; throws {@link InvalidInput} at each field at fault. */
    WindowAct act(WindowAct typed, ServiceWindow window) {
        var action = typed.action();
        var faults = new ArrayList<Fault>();
        if (action.needsSchedule()) {
            boolean another = typed.schedule() != null || action == WindowAction.RESCHEDULE;
            check(another ? typed.schedule() : window.schedule(), faults);
        }
        if (action == WindowAction.RESCHEDULE
                && typed.schedule() != null
                && typed.schedule().equals(window.schedule())) {
            faults.add(new Fault("day", "windows.fault.day.same"));
        }
        if (action == WindowAction.DELAY) {
            checkUntil(typed.until(), window.schedule(), faults);
        }
        if (action.isSaidBySupplier() && typed.said() == null) {
            faults.add(new Fault("who", "windows.fault.said.who"));
        }
        refuse(faults);
        var reason = action.needsReason()
                ? FreeText.required("reason", typed.reason())
                : FreeText.optional("reason", typed.reason());
        return new WindowAct(
                action,
                action.needsSchedule() ? typed.schedule() : null,
                action == WindowAction.DELAY ? typed.until() : null,
                typed.said() == null ? null : said(typed.said()),
                reason,
                FreeText.optional("override", typed.override()));
    }

    SupplierWord said(SupplierWord typed) {
        var who = FreeText.required("who", typed.who());
        if (who.length() > LONGEST_NAME) {
            throw new InvalidInput("who", "error.text.long", LONGEST_NAME);
        }
        if (typed.at().isAfter(clock.instant().plus(CLOCK_SLACK))) {
            throw new InvalidInput("at", "windows.fault.said.future");
        }
        return new SupplierWord(who, typed.at(), typed.how(), FreeText.optional("words", typed.words()));
    }

    void check(@Nullable WindowSchedule schedule, List<Fault> faults) {
        if (schedule == null) {
            faults.add(new Fault("day", "windows.fault.day"));
            return;
        }
        faults.addAll(ScheduleCheck.faults(schedule, Zone.today(clock)));
    }

    /** Later than what is announced: a delay to an earlier time is none, and the release itself tells of an earlier end. */
    private void checkUntil(@Nullable Instant until, @Nullable WindowSchedule schedule, List<Fault> faults) {
        var now = clock.instant();
        if (until == null || !until.isAfter(now)) {
            faults.add(new Fault("until", "windows.fault.until"));
        } else if (until.isAfter(now.plus(LONGEST_DELAY))) {
            faults.add(new Fault("until", "windows.fault.until.far", LONGEST_DELAY.toDays()));
        } else if (schedule != null && !until.isAfter(schedule.endsAt())) {
            faults.add(new Fault("until", "windows.fault.until.announced"));
        }
    }

    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
