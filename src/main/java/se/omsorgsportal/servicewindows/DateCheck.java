package se.omsorgsportal.servicewindows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.omsorgsportal.shared.Holiday;
import se.omsorgsportal.shared.WorkingDays;

/**
 * Weighs days for a window against the almanac, the blackout days and the other windows (WIN-04).
 *
 * @param systems what is to be updated, with all modules
 * @param noticeDays how long before it should be announced; 0 where that does not count
 */
record DateCheck(
        Set<String> systems, LocalDate today, int noticeDays, List<BlackoutPeriod> blackouts, List<Busy> others) {

    private static final int SEARCHED = 400;

    /** Another window that is not over, with all modules of its systems. */
    record Busy(WindowId id, String number, WindowSchedule span, Set<String> systems) {}

    List<DateWarning> of(WindowSchedule span) {
        var found = new ArrayList<DateWarning>();
        var day = span.day();
        if (day.isBefore(today)) {
            found.add(new DateWarning(DateConcern.PAST));
        }
        var holiday = Holiday.of(day);
        holiday.ifPresent(which -> found.add(new DateWarning(DateConcern.HOLIDAY, which)));
        if (holiday.isEmpty() && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            found.add(new DateWarning(DateConcern.WEEKEND));
        }
        if (WorkingDays.isSqueezeDay(day)) {
            found.add(new DateWarning(DateConcern.SQUEEZE_DAY));
        }
        blackouts.stream()
                .filter(blackout -> blackout.concerns(systems) && blackout.touches(day, span.lastDay()))
                .forEach(blackout -> found.add(new DateWarning(DateConcern.BLACKOUT, blackout.what())));
        others.stream().filter(busy -> clashes(busy, span)).forEach(busy -> found.add(clash(busy)));
        if (ScheduleCheck.clockChanges(span)) {
            found.add(new DateWarning(
                    DateConcern.CLOCK_CHANGE, ScheduleCheck.length(span).toHours()));
        }
        if (!day.isBefore(today) && day.isBefore(today.plusDays(noticeDays))) {
            found.add(new DateWarning(DateConcern.SHORT_NOTICE, noticeDays));
        }
        return List.copyOf(found);
    }

    /** The first day after this one with nothing against it. */
    Optional<LocalDate> nextFree(WindowSchedule span) {
        var from = span.day().isBefore(today) ? today : span.day();
        return from.plusDays(1)
                .datesUntil(from.plusDays(SEARCHED))
                .filter(day ->
                        of(new WindowSchedule(day, span.start(), span.end())).isEmpty())
                .findFirst();
    }

    private boolean clashes(Busy busy, WindowSchedule span) {
        return ScheduleCheck.overlap(busy.span(), span)
                && busy.systems().stream().anyMatch(systems::contains);
    }

    private static DateWarning clash(Busy busy) {
        return new DateWarning(
                DateConcern.CLASH, List.of(busy.number(), busy.span().day()), busy.id());
    }
}
