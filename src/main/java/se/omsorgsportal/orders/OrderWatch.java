package se.omsorgsportal.orders;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.AfterCommit;

/** Tells the open pages of this node that an order has changed, once the change is stored (ORD-12). */
@Component
public class OrderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(OrderWatch.class);
    private final Map<OrderId, Set<Runnable>> watchers = new ConcurrentHashMap<>();

    OrderWatch() {}

    /** @return stops the watching; must be called when the page is closed */
    public Runnable watch(OrderId order, Runnable watcher) {
        watchers.compute(order, (id, all) -> {
            var more = all == null ? ConcurrentHashMap.<Runnable>newKeySet() : all;
            more.add(watcher);
            return more;
        });
        return () -> watchers.computeIfPresent(order, (id, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    @EventListener
    void hear(OrderChanged changed) {
        AfterCommit.run(() -> tell(changed.order()));
    }

    private void tell(OrderId order) {
        for (var watcher : watchers.getOrDefault(order, Set.of())) {
            try {
                watcher.run();
            } catch (RuntimeException closed) {
                LOG.debug("A page that shows order {} is gone", order, closed);
            }
        }
    }
}
