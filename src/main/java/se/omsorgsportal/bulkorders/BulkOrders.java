package se.omsorgsportal.bulkorders;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.ManagersOnly;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.NotFound;

/** Bulk orders that were sent: which there are, how they stand, decided in one go or one by one (ORD-10). */
@Service
@Transactional(readOnly = true)
public class BulkOrders {

    private static final int CHUNK = 20;
    private final BulkStore store;
    private final Orders orders;
    private final OrderDecisions decisions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;

    BulkOrders(
            BulkStore store,
            Orders orders,
            OrderDecisions decisions,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events,
            EntityManager entities) {
        this.store = store;
        this.orders = orders;
        this.decisions = decisions;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.entities = entities;
    }

    /** Newest first; those with an order within reach, and the user's own. */
    @OrderReaders
    public List<BulkSummary> page(int offset, int limit) {
        return store.page(user.reach(), offset, limit);
    }

    /** Throws {@link OutsideScope} when none of its orders is the user's business. */
    @OrderReaders
    public BulkSummary details(BulkId id) {
        var summary = store.summary(id).orElseThrow(() -> new NotFound(id));
        if (!user.is(summary.orderedBy()) && orders(id).isEmpty()) {
            throw new OutsideScope("bulk order " + id);
        }
        return summary;
    }

    /** Its orders in the order of the table, those within reach. */
    @OrderReaders
    public List<OrderSummary> orders(BulkId id) {
        return orders.byId(store.orders(id));
    }

    /** The bulk order that an order came with, if it did. */
    @OrderReaders
    public Optional<BulkSummary> of(OrderId order) {
        return store.of(order).flatMap(store::summary);
    }

    /** Approves everything in it that waits for a decision, as it was ordered, in one transaction. Returns how many. */
    @Transactional
    @AdministratorsOnly
    public int approveAll(BulkId id) {
        var decided = each(
                id,
                OrderState.SUBMITTED,
                order -> decisions.approve(order.id(), order.version(), new Approval("", order.permissions(), null)));
        store.together(decided, OrderState.APPROVED);
        audit.record(act("bulkorder.approved", id, decided));
        events.publishEvent(new BulkDecided(id, decided.size()));
        return decided.size();
    }

    /** A manager stands for everything in it that a superuser ordered at the manager's units. Returns how many. */
    @Transactional
    @ManagersOnly
    public int confirmAll(BulkId id) {
        var decided = each(id, OrderState.AWAITING_MANAGER, order -> decisions.confirm(order.id(), order.version()));
        store.together(decided, OrderState.SUBMITTED);
        audit.record(act("bulkorder.confirmed", id, decided));
        boolean urgent = orders(id).stream().anyMatch(OrderSummary::urgent);
        events.publishEvent(new BulkPlaced(id, OrderState.SUBMITTED, urgent));
        return decided.size();
    }

    private Act act(String what, BulkId id, List<OrderId> decided) {
        if (decided.isEmpty()) {
            throw new BulkNothingLeft();
        }
        var number = store.summary(id).orElseThrow(() -> new NotFound(id)).number();
        return Act.of(what, "bulkorder", id, number.toString()).changed("rows", null, decided.size());
    }

    private List<OrderId> each(BulkId id, OrderState state, Consumer<OrderDetails> decision) {
        var decided = new ArrayList<OrderId>();
        for (var order : orders(id)) {
            if (order.state() == state) {
                decision.accept(orders.details(order.id()));
                decided.add(order.id());
                forget(decided.size());
            }
        }
        return decided;
    }

    /** A session that knows every order and task it has met looks through all of them at every write. */
    private void forget(int done) {
        if (done % CHUNK == 0) {
            entities.flush();
            entities.clear();
        }
    }

    /** For the mails: whether one mail tells of the order, and of others that came to the state with it. */
    @SystemOnly
    public boolean isTogether(OrderId order, OrderState state) {
        return store.isTogether(order, state);
    }

    /** For the mails: everything that is sent of it. */
    @SystemOnly
    public BulkSummary summary(BulkId id) {
        return store.summary(id).orElseThrow(() -> new NotFound(id));
    }
}
