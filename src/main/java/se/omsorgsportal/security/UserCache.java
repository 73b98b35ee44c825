package se.omsorgsportal.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.AfterCommit;
import se.omsorgsportal.shared.PersonId;

/**
 * Remembers for a few seconds what a person may do, so that a view does not ask the database at every step. A change
 * made on this node counts at once; one made on another node within ten seconds.
 */
@Component
class UserCache {

    private final LoadingCache<PersonId, Optional<PortalUser>> users;

    UserCache(ObjectProvider<UserDirectory> directory, Ticker ticker) {
        users = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofSeconds(10))
                .maximumSize(10_000)
                .build(id -> directory.getObject().find(id));
    }

    Optional<PortalUser> find(PersonId id) {
        return users.get(id);
    }

    @EventListener
    void forget(AccessChanged changed) {
        AfterCommit.run(() -> users.invalidate(changed.person()));
    }
}
