package se.omsorgsportal.servicewindows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Zone;

/** What a day and its times have to be at all; what merely speaks against a day is {@link DateCheck}'s (WIN-04). */
final class ScheduleCheck {

    private static final int YEARS_AHEAD = 2;

    /** Hours that a window over midnight may have. */
    private static final int LONGEST_NIGHT = 12;

    private ScheduleCheck() {}

    /** The schedule that was typed; throws {@link InvalidInput} at the fields {@code day}, {@code start} and {@code end}. */
    static WindowSchedule read(
            @Nullable LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end, LocalDate today) {
        var faults = new ArrayList<Fault>();
        day(day, today, faults);
        if (start == null) {
            faults.add(new Fault("start", "plan.fault.start"));
        }
        if (end == null) {
            faults.add(new Fault("end", "plan.fault.end"));
        }
        if (day != null && start != null && end != null) {
            times(new WindowSchedule(day, start, end), faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new WindowSchedule(
                Objects.requireNonNull(day), Objects.requireNonNull(start), Objects.requireNonNull(end));
    }

    /** What is wrong with it, each at its field; nothing when it can be. */
    static List<Fault> faults(WindowSchedule typed, LocalDate today) {
        var faults = new ArrayList<Fault>();
        day(typed.day(), today, faults);
        times(typed, faults);
        return faults;
    }

    private static void day(@Nullable LocalDate day, LocalDate today, List<Fault> faults) {
        if (day == null) {
            faults.add(new Fault("day", "plan.fault.day"));
        } else if (day.isBefore(today)) {
            faults.add(new Fault("day", "plan.fault.past", today));
        } else if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            faults.add(new Fault("day", "plan.fault.far", today.plusYears(YEARS_AHEAD)));
        }
    }

    private static void times(WindowSchedule typed, List<Fault> faults) {
        if (!canFollow(typed.start(), typed.end())) {
            faults.add(new Fault("end", "plan.fault.end.before", typed.start().toString(), LONGEST_NIGHT));
            return;
        }
        int before = faults.size();
        missing("start", typed.day(), typed.start(), faults);
        missing("end", typed.lastDay(), typed.end(), faults);
        if (faults.size() == before && !typed.endsAt().isAfter(typed.startsAt())) {
            faults.add(new Fault("end", "plan.fault.end.before", typed.start().toString(), LONGEST_NIGHT));
        }
    }

    /** Whether the end is later on the same day, or in the night after; what would be longer is typed the wrong way round. */
    static boolean canFollow(LocalTime start, LocalTime end) {
        return end.isAfter(start)
                || end.isBefore(start) && Duration.between(end, start).toHours() >= 24 - LONGEST_NIGHT;
    }

    /** Whether summer time begins or ends within it. */
    static boolean clockChanges(WindowSchedule schedule) {
        return !Zone.at(schedule.startsAt())
                .getOffset()
                .equals(Zone.at(schedule.endsAt()).getOffset());
    }

    /** How long the systems really are closed, also where the clock is put on or back meanwhile. */
    static Duration length(WindowSchedule schedule) {
        return Duration.between(schedule.startsAt(), schedule.endsAt());
    }

    static boolean overlap(WindowSchedule one, WindowSchedule other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }

    /**
     * In the night to summer time an hour is missing. Where it begins is the moment at which the clock jumps, and that there
     * is: a window may end then.
     */
    private static void missing(String field, LocalDate day, LocalTime time, List<Fault> faults) {
        var jump = Zone.SWEDEN.getRules().getTransition(day.atTime(time));
        if (jump != null && jump.isGap() && day.atTime(time).isAfter(jump.getDateTimeBefore())) {
            faults.add(new Fault(field, "plan.fault.no-such-time", time.toString(), day));
        }
    }
}
