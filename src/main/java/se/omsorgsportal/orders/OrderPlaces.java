package se.omsorgsportal.orders;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** Where a user may order for: the units they lead or are superuser of (ORD-01, ORG-03). */
@Component
class OrderPlaces {

    private final CurrentUser user;
    private final Units units;

    OrderPlaces(CurrentUser user, Units units) {
        this.user = user;
        this.units = units;
    }

    /** By provider and name. */
    List<UnitSummary> choosable() {
        return units.byId(reachable()).values().stream()
                .filter(UnitSummary::active)
                .sorted(Comparator.comparing(UnitSummary::providerName).thenComparing(UnitSummary::name))
                .toList();
    }

    /** The provider that the units belong to; they must be the user's, in use, and one provider's. */
    ProviderId provider(Set<UnitId> wanted) {
        if (wanted.isEmpty()) {
            throw new InvalidInput("units", "orders.fault.missing.units");
        }
        if (!user.isSystem() && !reachable().containsAll(wanted)) {
            throw new OutsideScope(wanted.toString());
        }
        var found = units.byId(wanted);
        if (found.size() < wanted.size() || !found.values().stream().allMatch(UnitSummary::active)) {
            throw new InvalidInput("units", "orders.fault.units.closed");
        }
        var providers =
                found.values().stream().map(UnitSummary::provider).distinct().toList();
        if (providers.size() > 1) {
            throw new InvalidInput("units", "orders.fault.units.providers");
        }
        return providers.getFirst();
    }

    /** Whether the user leads one of the units: then no other manager has to stand for the order. */
    boolean isManagerOf(Set<UnitId> some) {
        return user.user()
                .map(who -> some.stream().anyMatch(who.unitsAs(Role.MANAGER)::contains))
                .orElse(false);
    }

    Set<UnitId> reachable() {
        var all = new HashSet<UnitId>();
        user.user().map(who -> who.unitsAs(Role.MANAGER)).ifPresent(all::addAll);
        user.user().map(who -> who.unitsAs(Role.SUPERUSER)).ifPresent(all::addAll);
        return all;
    }
}
