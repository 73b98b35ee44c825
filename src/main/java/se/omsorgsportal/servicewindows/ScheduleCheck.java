package se.omsorgsportal.servicewindows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Zone;

/** What a day and its times have to be at all; what merely speaks against a day is {@link DateCheck}'s (WIN-04). */
final class ScheduleCheck {

    private static final int YEARS_AHEAD = 2;

    private ScheduleCheck() {}

    /** The schedule that was typed; throws {@link InvalidInput} at the fields {@code day}, {@code start} and {@code end}. */
    static WindowSchedule read(
            @Nullable LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (day == null) {
            faults.add(new Fault("day", "plan.fault.day"));
        } else if (day.isBefore(today)) {
            faults.add(new Fault("day", "plan.fault.past", today));
        } else if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            faults.add(new Fault("day", "plan.fault.far", today.plusYears(YEARS_AHEAD)));
        }
        if (start == null) {
            faults.add(new Fault("start", "plan.fault.start"));
        }
        if (end == null) {
            faults.add(new Fault("end", "plan.fault.end"));
        } else if (start != null && !end.isAfter(start)) {
            faults.add(new Fault("end", "plan.fault.end.before", start.toString()));
        }
        if (day != null && start != null && missing(day, start)) {
            faults.add(new Fault("start", "plan.fault.no-such-time", start.toString(), day));
        }
        if (day != null && end != null && missing(day, end)) {
            faults.add(new Fault("end", "plan.fault.no-such-time", end.toString(), day));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new WindowSchedule(
                Objects.requireNonNull(day), Objects.requireNonNull(start), Objects.requireNonNull(end));
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

    /** In the night to summer time an hour is missing. */
    private static boolean missing(LocalDate day, LocalTime time) {
        return Zone.SWEDEN.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }
}
