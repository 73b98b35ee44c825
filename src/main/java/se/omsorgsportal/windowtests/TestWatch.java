package se.omsorgsportal.windowtests;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.AfterCommit;

/** Tells the open pages of this node that a window's testers or protocols have changed, once the change is stored (WIN-10). */
@Component
public class TestWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TestWatch.class);
    private final Map<WindowId, Set<Runnable>> watchers = new ConcurrentHashMap<>();

    TestWatch() {}

    /** @return stops the watching; must be called when the page is closed */
    public Runnable watch(WindowId window, Runnable watcher) {
        watchers.compute(window, (id, all) -> {
            var more = all == null ? ConcurrentHashMap.<Runnable>newKeySet() : all;
            more.add(watcher);
            return more;
        });
        return () -> watchers.computeIfPresent(window, (id, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    void afterCommit(WindowId window) {
        AfterCommit.run(() -> tell(window));
    }

    private void tell(WindowId window) {
        for (var watcher : watchers.getOrDefault(window, Set.of())) {
            try {
                watcher.run();
            } catch (RuntimeException closed) {
                LOG.debug("A page that shows the tests of {} is gone", window, closed);
            }
        }
    }
}
