package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.UnitId;

/**
 * How somebody is employed: since when, until when, and where (ORG-02).
 *
 * @param period unknown for people whom the portal only knows as users
 */
public record Employment(PersonSummary person, @Nullable Period period, List<Placement> placements) {

    /** A unit where the person belongs, belonged or will belong. */
    public record Placement(UnitId unit, Period period) {}

    /** The first day of the employment; of the first membership when that is all that is known. */
    public Optional<LocalDate> startedOn() {
        return period != null
                ? Optional.of(period.from())
                : placements.stream().map(one -> one.period().from()).min(Comparator.naturalOrder());
    }

    /** Where the person belongs on the day or later; where they belonged last, when they have left. */
    public Set<UnitId> units(LocalDate day) {
        var last = placements.stream()
                .map(one -> lastDay(one.period()))
                .max(Comparator.naturalOrder())
                .orElse(day);
        var since = last.isBefore(day) ? last : day;
        return placements.stream()
                .filter(one -> !lastDay(one.period()).isBefore(since))
                .map(Placement::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person belongs anywhere else after the day. */
    public boolean staysAfter(LocalDate day, Set<UnitId> except) {
        return placements.stream()
                .anyMatch(one ->
                        !except.contains(one.unit()) && lastDay(one.period()).isAfter(day));
    }

    private static LocalDate lastDay(Period period) {
        var to = period.to();
        return to == null ? LocalDate.MAX : to;
    }
}
