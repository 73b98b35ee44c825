package se.omsorgsportal.notifications;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.standins.StandIns;

/** Who is told: the persons and the holders of a role. */
@Component
class Recipients {

    private final People people;
    private final StandIns standIns;

    Recipients(People people, StandIns standIns) {
        this.people = people;
        this.standIns = standIns;
    }

    List<PersonSummary> person(PersonId id) {
        return people.find(id).stream().toList();
    }

    List<PersonSummary> administrators() {
        return withStandIns(Role.ADMINISTRATOR, people.holders(Role.ADMINISTRATOR, Set.of()));
    }

    List<PersonSummary> managers(Collection<UnitId> units) {
        return withStandIns(Role.MANAGER, people.holders(Role.MANAGER, units));
    }

    /** Whoever stands in for them today is told too (ORD-11). */
    private List<PersonSummary> withStandIns(Role role, List<PersonSummary> holders) {
        var deputies =
                standIns.deputies(role, holders.stream().map(PersonSummary::id).toList());
        return Stream.concat(
                        holders.stream(),
                        deputies.stream()
                                .flatMap(id -> people.find(id).stream())
                                .filter(PersonSummary::active))
                .distinct()
                .toList();
    }

    /** The unit's superusers; its managers when it has none. */
    List<PersonSummary> superusers(UnitId unit) {
        var found = people.holders(Role.SUPERUSER, Set.of(unit));
        return found.isEmpty() ? managers(Set.of(unit)) : found;
    }

    /** Each person once and always in the same order, so that two writers wait for each other instead of for ever. */
    static Stream<PersonSummary> inOrder(Collection<PersonSummary> some) {
        return some.stream().distinct().sorted(Comparator.comparing(PersonSummary::id));
    }
}
