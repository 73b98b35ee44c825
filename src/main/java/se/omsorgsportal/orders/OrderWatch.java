package se.omsorgsportal.orders;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

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

    @TransactionalEventListener
    void tell(OrderChanged changed) {
        for (var watcher : watchers.getOrDefault(changed.order(), Set.of())) {
            try {
                watcher.run();
            } catch (RuntimeException closed) {
                LOG.debug("A page that shows order {} is gone", changed.order(), closed);
            }
        }
    }
}
