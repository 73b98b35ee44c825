package se.omsorgsportal.shared;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open pages of this node that show something, and are told when it is another. */
public class Watchers<K> {

    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);
    private final Map<K, Set<Runnable>> watchers = new ConcurrentHashMap<>();

    /** @return stops the watching; must be called when the page is closed */
    public Runnable watch(K shown, Runnable watcher) {
        watchers.compute(shown, (key, all) -> {
            var more = all == null ? ConcurrentHashMap.<Runnable>newKeySet() : all;
            more.add(watcher);
            return more;
        });
        return () -> watchers.computeIfPresent(shown, (key, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    public boolean isWatched(K shown) {
        return watchers.containsKey(shown);
    }

    /** Tells them once the change is stored. */
    public void tellAfterCommit(K shown) {
        AfterCommit.run(() -> tell(shown));
    }

    /** Tells them at once. */
    public void tell(K shown) {
        for (var watcher : watchers.getOrDefault(shown, Set.of())) {
            try {
                watcher.run();
            } catch (RuntimeException closed) {
                LOG.debug("A page that shows {} is gone", shown, closed);
            }
        }
    }
}
