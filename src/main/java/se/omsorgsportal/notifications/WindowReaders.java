package se.omsorgsportal.notifications;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.PlaceFilter;
import se.omsorgsportal.organisation.ProviderDetails;
import se.omsorgsportal.organisation.ProviderKind;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.Role;

/** Who is told of every service window: the managers of external units and all superusers (WIN-07). */
@Component
class WindowReaders {

    private final Providers providers;
    private final Units units;
    private final People people;
    private final Recipients recipients;

    WindowReaders(Providers providers, Units units, People people, Recipients recipients) {
        this.providers = providers;
        this.units = units;
        this.people = people;
        this.recipients = recipients;
    }

    List<PersonSummary> all() {
        var external = providers.active().stream()
                .filter(provider -> provider.kind() == ProviderKind.EXTERNAL)
                .map(ProviderDetails::id)
                .collect(toSet());
        var everywhere = units.list(PlaceFilter.ACTIVE, 0, Integer.MAX_VALUE);
        var outside = everywhere.stream()
                .filter(unit -> external.contains(unit.provider()))
                .map(UnitSummary::id)
                .toList();
        var superusers = people.holders(
                Role.SUPERUSER, everywhere.stream().map(UnitSummary::id).toList());
        return Stream.concat(recipients.managers(outside).stream(), superusers.stream())
                .distinct()
                .toList();
    }
}
