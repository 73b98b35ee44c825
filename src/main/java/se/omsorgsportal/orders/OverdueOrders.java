package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.Zone;

/** Tells, once a day and order, that nobody has decided and the start is near (ORD-09). */
@Service
@SystemOnly
public class OverdueOrders {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueOrders.class);

    private final OrderTally tally;
    private final OrderStore orders;
    private final OrderHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate each;
    private final Routines routines;
    private final Clock clock;

    OverdueOrders(
            OrderTally tally,
            OrderStore orders,
            OrderHistory history,
            ApplicationEventPublisher events,
            TransactionTemplate each,
            Routines routines,
            Clock clock) {
        this.tally = tally;
        this.orders = orders;
        this.history = history;
        this.events = events;
        this.each = each;
        this.routines = routines;
        this.clock = clock;
    }

    /** Each order in a transaction of its own: one that fails does not silence the others. May be run again at any time. */
    public void remind() {
        var today = Zone.today(clock);
        for (var id : tally.overdue(OrderRoutines.nearUntil(routines, clock), today)) {
            try {
                each.executeWithoutResult(running -> remind(new OrderId(id), today));
            } catch (RuntimeException failed) {
                LOG.error("Order {} is overdue and nobody could be told", id, failed);
            }
        }
    }

    private void remind(OrderId id, LocalDate today) {
        if (!tally.note(id, today)) {
            return;
        }
        if (tally.isFirst(id, today)) {
            var order = orders.require(id);
            history.add(order, StepKind.OVERDUE, "", OrderHistory.act(order, StepKind.OVERDUE));
        }
        events.publishEvent(new OrderOverdue(id, today));
    }
}
