package se.omsorgsportal.orders;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Employment;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** Finds whom an order about somebody known is for: one of the orderer's own staff, or of their latest (END-01, ORG-03). */
@Component
class KnownStaff {

    /**
     * Somebody with where the order is about them.
     *
     * @param units those of the person's that the orderer answers for
     * @param others those of the same provider that somebody else answers for
     */
    record Known(Employment employment, Set<UnitId> units, Set<UnitId> others, ProviderId provider) {

        /** Where the person works when these are the units that the orderer has a say about. */
        Set<UnitId> with(Set<UnitId> wanted) {
            var all = new HashSet<>(wanted);
            all.addAll(others);
            return Set.copyOf(all);
        }
    }

    private final Employments employments;
    private final Units units;
    private final OrderPlaces places;
    private final StartDay startDay;
    private final CurrentUser user;

    KnownStaff(Employments employments, Units units, OrderPlaces places, StartDay startDay, CurrentUser user) {
        this.employments = employments;
        this.units = units;
        this.places = places;
        this.startDay = startDay;
        this.user = user;
    }

    /**
     * @param wanted which of the person's units it is about; all that the orderer answers for when none are named
     */
    Known find(@Nullable PersonId id, Set<UnitId> wanted) {
        if (id == null) {
            throw new InvalidInput("person", "orders.fault.missing.person");
        }
        var employment =
                employments.of(id).orElseThrow(() -> new InvalidInput("person", "orders.fault.missing.person"));
        var all = employment.units(startDay.today());
        var own = user.isSystem() ? all : common(all, places.reachable());
        if (own.isEmpty()) {
            throw new OutsideScope("person " + id);
        }
        var meant = common(own, wanted);
        var about = meant.isEmpty() ? own : meant;
        var known = units.byId(all);
        var provider =
                provider(about.stream().map(known::get).filter(Objects::nonNull).toList());
        var others = known.values().stream()
                .filter(unit -> unit.provider().equals(provider) && !own.contains(unit.id()))
                .map(UnitSummary::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Known(employment, about, others, provider);
    }

    private static Set<UnitId> common(Set<UnitId> some, Set<UnitId> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    private ProviderId provider(List<UnitSummary> some) {
        var providers = some.stream()
                .map(UnitSummary::provider)
                .distinct()
                .sorted(Comparator.comparing(ProviderId::value))
                .toList();
        if (providers.isEmpty() || providers.size() > 1 && !user.isSystem()) {
            throw new InvalidInput("units", "orders.fault.units.providers");
        }
        return providers.getFirst();
    }
}
