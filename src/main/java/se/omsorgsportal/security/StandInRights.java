package se.omsorgsportal.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.AfterCommit;
import se.omsorgsportal.shared.Zone;

/**
 * What a stand-in may do: what the one stood in for may do in that role now, on the days of the stand-in, and nothing of
 * their own meanwhile, so that every act is clearly the one or the other (ORD-11).
 */
@Component
class StandInRights {

    private final UserCache users;
    private final Clock clock;
    private final LoadingCache<UUID, Optional<StandIn>> standIns;

    StandInRights(UserCache users, ObjectProvider<StandInDirectory> directory, Clock clock, Ticker ticker) {
        this.users = users;
        this.clock = clock;
        standIns = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofSeconds(10))
                .maximumSize(1_000)
                .build(id -> Optional.ofNullable(directory.getIfAvailable()).flatMap(all -> all.find(id)));
    }

    /** The deputy as the one stood in for; nothing before the first day, after the last, or once it has been ended. */
    Optional<PortalUser> as(PortalUser deputy, UUID standIn) {
        return standIns.get(standIn)
                .filter(one -> one.deputy().equals(deputy.id()) && one.period().contains(Zone.today(clock)))
                .flatMap(one -> users.find(one.of())
                        .filter(absent -> absent.roles().contains(one.role()))
                        .map(absent -> new PortalUser(
                                deputy.id(),
                                deputy.name(),
                                Map.of(one.role(), absent.unitsAs(one.role())),
                                new StoodInFor(
                                        absent.id(),
                                        absent.name(),
                                        standIn,
                                        one.period().to()))));
    }

    @EventListener
    void forget(AccessChanged changed) {
        AfterCommit.run(standIns::invalidateAll);
    }
}
