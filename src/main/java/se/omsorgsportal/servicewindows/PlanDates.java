package se.omsorgsportal.servicewindows;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.Zone;

/** Which days suit a window, and what speaks against the others (WIN-04). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class PlanDates {

    private static final int MONTHS_SEARCHED = 14;

    private final WindowStore windows;
    private final Blackouts blackouts;
    private final CareSystems systems;
    private final Routines routines;
    private final Clock clock;

    PlanDates(WindowStore windows, Blackouts blackouts, CareSystems systems, Routines routines, Clock clock) {
        this.windows = windows;
        this.blackouts = blackouts;
        this.systems = systems;
        this.routines = routines;
        this.clock = clock;
    }

    /** The times that a window has unless others are typed (WIN-04). */
    public WindowSchedule usual(LocalDate day) {
        return new WindowSchedule(day, routines.get(WindowRoutines.START), routines.get(WindowRoutines.END));
    }

    /** What was typed as a day and its times; throws {@code InvalidInput}, also for a day that has passed. */
    public WindowSchedule read(@Nullable LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {
        return ScheduleCheck.read(day, start, end, Zone.today(clock));
    }

    /**
     * What speaks against the day, and the next one against which nothing does.
     *
     * @param except the window itself, which does not clash with itself
     */
    public DateAdvice advice(Set<String> scope, WindowKind kind, WindowSchedule schedule, @Nullable WindowId except) {
        var check = check(scope, kind, schedule.day(), except);
        var warnings = check.of(schedule);
        return new DateAdvice(warnings, warnings.isEmpty() ? Optional.empty() : check.nextFree(schedule));
    }

    private DateCheck check(Set<String> scope, WindowKind kind, LocalDate from, @Nullable WindowId except) {
        var catalogue = systems.catalogue();
        var today = Zone.today(clock);
        var first = from.isBefore(today) ? from : today;
        var last = (from.isBefore(today) ? today : from).plusMonths(MONTHS_SEARCHED);
        var others = windows.between(first.minusDays(1), last, WindowStore.Visible.ALL).stream()
                .filter(window -> !window.state().isOver() && !window.id().equals(except))
                .flatMap(window -> Optional.ofNullable(window.schedule()).stream()
                        .map(schedule -> new DateCheck.Busy(
                                window.id(),
                                window.number().toString(),
                                schedule,
                                Effect.expanded(catalogue, window.systems()))))
                .toList();
        return new DateCheck(
                Effect.expanded(catalogue, scope).stream().collect(toUnmodifiableSet()),
                today,
                kind == WindowKind.URGENT ? 0 : routines.get(PlanRoutines.ANNOUNCE),
                blackouts.between(first, last),
                others);
    }
}
