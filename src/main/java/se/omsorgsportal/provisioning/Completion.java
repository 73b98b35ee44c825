package se.omsorgsportal.provisioning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.SystemAccess;

/** The end of an order without a hand-over: what it asked for stands in the directory, and the order says so (END-02). */
@Component
class Completion {

    private final Orders orders;
    private final Map<Occasion, OccasionTasks> occasions = new EnumMap<>(Occasion.class);

    Completion(Orders orders, List<OccasionTasks> occasions) {
        this.orders = orders;
        occasions.forEach(one -> this.occasions.put(one.occasion(), one));
    }

    /** @param by who did the last of it */
    void carriedOut(Provisioning provisioning, @Nullable Actor by) {
        SystemAccess.run(() -> {
            var order = orders.details(provisioning.orderId());
            order.kind().occasion().map(occasions::get).ifPresent(one -> one.carriedOut(order, provisioning));
            orders.carriedOut(order.id(), by);
        });
    }
}
