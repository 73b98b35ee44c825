package se.omsorgsportal.orders;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.Watchers;

/** Tells the open pages of this node that an order has changed, once the change is stored (ORD-12). */
@Component
public class OrderWatch {

    private final Watchers<OrderId> watchers = new Watchers<>();

    OrderWatch() {}

    /** @return stops the watching; must be called when the page is closed */
    public Runnable watch(OrderId order, Runnable watcher) {
        return watchers.watch(order, watcher);
    }

    @EventListener
    void hear(OrderChanged changed) {
        watchers.tellAfterCommit(changed.order());
    }
}
