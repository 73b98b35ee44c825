package se.omsorgsportal.notifications;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.AfterCommit;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.standins.StandIns;

/** Who is told: the persons and the holders of a role. */
@Component
class Recipients {

    private final People people;
    private final StandIns standIns;
    private final LoadingCache<Role, List<PersonSummary>> everywhere;
    private final LoadingCache<PersonId, List<PersonSummary>> single;

    Recipients(People people, StandIns standIns, Ticker ticker) {
        this.people = people;
        this.standIns = standIns;
        this.everywhere = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(role -> withStandIns(role, people.holders(role, Set.of())));
        this.single = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofSeconds(10))
                .maximumSize(1_000)
                .build(id -> people.find(id).stream().toList());
    }

    /** Who is told of one thing is told of the next: remembered for ten seconds, and forgotten when something about them changes. */
    List<PersonSummary> person(PersonId id) {
        return single.get(id);
    }

    /** Administrators are told of nearly everything: remembered for ten seconds, and forgotten when anybody's role changes. */
    List<PersonSummary> administrators() {
        return everywhere.get(Role.ADMINISTRATOR);
    }

    @EventListener
    void forget(AccessChanged changed) {
        AfterCommit.run(
                () -> { // waits for one that is just being read
                    everywhere.invalidate(Role.ADMINISTRATOR);
                    single.invalidate(changed.person());
                });
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
