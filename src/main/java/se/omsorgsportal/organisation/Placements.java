package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.UnitId;

/**
 * A person's memberships, no two of which cover the same day at the same unit (ORG-02).
 *
 * @param all the person's own set, which is changed
 */
record Placements(Person person, Set<Membership> all) {

    /** Belongs to the unit on those days; throws {@link MembershipOverlaps} when that is so already on some of them. */
    Membership join(UnitId unit, Period period) {
        requireFree(unit, period, null);
        var membership = new Membership(person, unit, period);
        all.add(membership);
        return membership;
    }

    /** As {@link #join}, but days that are already covered are taken into one membership. */
    void joinOrExtend(UnitId unit, Period period) {
        var overlapping = all.stream()
                .filter(known -> known.covers(unit, period))
                .sorted(Comparator.comparing(known -> known.period().from()))
                .toList();
        if (overlapping.isEmpty()) {
            join(unit, period);
            return;
        }
        var first = overlapping.getFirst();
        overlapping.stream().skip(1).forEach(other -> {
            first.cover(other.period());
            all.remove(other);
        });
        first.cover(period);
    }

    /** Changes the days of a membership; returns them as they were before. */
    Period change(UUID membership, Period period) {
        var changed = get(membership);
        requireFree(changed.unit(), period, changed);
        var before = changed.period();
        changed.change(period);
        return before;
    }

    /** Takes away a membership that was a mistake. */
    Membership remove(UUID membership) {
        var removed = get(membership);
        all.remove(removed);
        return removed;
    }

    Membership get(UUID membership) {
        return all.stream()
                .filter(known -> known.id().equals(membership))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * From the day belongs to the other unit, for as long as to the first one: no day is without a unit, none has both
     * (MOV-05). Throws {@link NotAtUnit} and {@link AlreadyAtUnit}.
     */
    void moveOn(UnitId from, UnitId to, LocalDate day) {
        var stay = stayOver(from, day);
        var rest = new Period(day, stay.period().to());
        requireElsewhere(to, rest);
        stay.change(new Period(stay.period().from(), day.minusDays(1)));
        all.add(new Membership(person, to, rest));
    }

    /** Whether {@link #moveOn} can be done; throws as it does. */
    void requireMovable(UnitId from, UnitId to, LocalDate day) {
        requireElsewhere(to, new Period(day, stayOver(from, day).period().to()));
    }

    /** From today belongs to the first unit again, for as long as to the other one (MOV-04). */
    void moveBack(UnitId from, UnitId to, LocalDate today) {
        var there = all.stream()
                .filter(known -> known.unit().equals(to) && known.period().contains(today))
                .findFirst()
                .orElseThrow(() -> new NotAtUnit(person.name().full()));
        var rest = new Period(today, there.period().to());
        if (there.period().from().equals(today)) {
            all.remove(there);
        } else {
            there.change(new Period(there.period().from(), today.minusDays(1)));
        }
        var yesterday = new Period(today.minusDays(1), today.minusDays(1));
        all.stream()
                .filter(known -> known.covers(from, yesterday))
                .findFirst()
                .ifPresentOrElse(known -> known.cover(rest), () -> joinOrExtend(from, rest));
    }

    /** The membership that covers the day and the day before. */
    private Membership stayOver(UnitId unit, LocalDate day) {
        return all.stream()
                .filter(known -> known.unit().equals(unit)
                        && known.period().contains(day)
                        && known.period().contains(day.minusDays(1)))
                .findFirst()
                .orElseThrow(() -> new NotAtUnit(person.name().full()));
    }

    private void requireElsewhere(UnitId unit, Period days) {
        if (all.stream().anyMatch(known -> known.covers(unit, days))) {
            throw new AlreadyAtUnit(person.name().full());
        }
    }

    /** The day is the last one at the unit; what would have begun later never does. Whether anything changed. */
    boolean leave(UnitId unit, LocalDate lastDay) {
        boolean changed = all.removeIf(
                known -> known.unit().equals(unit) && known.period().from().isAfter(lastDay));
        for (var known : all) {
            var to = known.period().to();
            if (known.unit().equals(unit) && (to == null || to.isAfter(lastDay))) {
                known.change(new Period(known.period().from(), lastDay));
                changed = true;
            }
        }
        return changed;
    }

    boolean isAnywhereAfter(LocalDate day) {
        return all.stream().map(known -> known.period().to()).anyMatch(last -> last == null || last.isAfter(day));
    }

    private void requireFree(UnitId unit, Period period, @Nullable Membership except) {
        if (all.stream().anyMatch(known -> known != except && known.covers(unit, period))) {
            throw new MembershipOverlaps();
        }
    }
}
