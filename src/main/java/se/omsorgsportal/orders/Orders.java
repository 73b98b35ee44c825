package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;

/**
 * Orders for accounts and permissions as they stand: to read, list and find (ORD). Reading begins no transaction of its
 * own: each statement sees what is committed in either case, and beginning and ending one cost as much as a statement.
 */
@Service
@OrderReaders
@Transactional(readOnly = true)
public class Orders {

    private final OrderStore orders;
    private final OrderList list;
    private final OrderNames names;
    private final OrderTally tally;
    private final OrderAccess access;
    private final OrderHistory history;
    private final HeldPermissions held;
    private final CurrentUser user;
    private final Routines routines;
    private final Clock clock;

    Orders(
            OrderStore orders,
            OrderList list,
            OrderNames names,
            OrderTally tally,
            OrderAccess access,
            OrderHistory history,
            HeldPermissions held,
            CurrentUser user,
            Routines routines,
            Clock clock) {
        this.orders = orders;
        this.list = list;
        this.names = names;
        this.tally = tally;
        this.access = access;
        this.history = history;
        this.held = held;
        this.user = user;
        this.routines = routines;
        this.clock = clock;
    }

    /** The whole order; throws {@link se.omsorgsportal.security.OutsideScope} when it is none of the user's business. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public OrderDetails details(OrderId id) {
        var order = orders.whole(id);
        access.requireReadable(order);
        return order.details(orders.steps(id), nearUntil());
    }

    /** What the order's page shows, and what this user may do there. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public OrderPage page(OrderId id) {
        var order = orders.whole(id);
        access.requireReadable(order);
        return new OrderPage(order.details(orders.steps(id), nearUntil()), access.actions(order));
    }

    /** A page of a list; never more than the user reaches. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<OrderSummary> summaries(OrderQuery query) {
        return list.page(query, user.reach(), access.self(), nearUntil());
    }

    /** The orders with these identifiers, in their order; without those that the user does not reach (ORD-10). */
    public List<OrderSummary> byId(List<OrderId> ids) {
        return list.within(user.reach(), ids.stream().map(OrderId::value).toList(), nearUntil());
    }

    public Optional<OrderId> find(CaseNumber number) {
        return orders.numbered(number).filter(access::isReadable).map(Order::id);
    }

    /** By case number, or by the beginning or a part of the beneficiary's name (ALL-07). */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<OrderSummary> search(String text, int limit) {
        var number = CaseNumber.parse(text);
        var found = number.isPresent()
                ? find(number.get()).map(OrderId::value).stream().toList()
                : names.find(text, user.reach(), limit);
        return list.byId(found, nearUntil());
    }

    /** How many are open, for the homes. */
    public OrderCounts counts() {
        return tally.count(user.reach(), nearUntil());
    }

    /** All tasks but the hand-over are done: the orderer may hand over (PRV-13). Called by the provisioning. */
    @Transactional
    @SystemOnly
    public void ready(OrderId id) {
        var order = orders.lock(id);
        order.ready(clock.instant());
        history.add(order, StepKind.READY, "", OrderHistory.act(order, StepKind.READY), new OrderReady(id));
    }

    /** The login is with the user (PRV-09). Called by the provisioning; the manager was checked there. */
    @Transactional
    @SystemOnly
    public void delivered(OrderId id, Actor by) {
        var order = orders.lock(id);
        order.delivered(clock.instant());
        history.add(
                order, StepKind.DELIVERED, by, "", OrderHistory.act(order, StepKind.DELIVERED), new OrderDelivered(id));
    }

    /**
     * All that the order asked for is done, where no login is handed over. Called by the module that carries it out;
     * whoever did the last of it was checked there.
     */
    @Transactional
    @SystemOnly
    public void carriedOut(OrderId id, @Nullable Actor by) {
        var order = orders.lock(id);
        order.carriedOut(clock.instant());
        var act = OrderHistory.act(order, StepKind.CARRIED_OUT);
        history.add(order, StepKind.CARRIED_OUT, by, "", act, new OrderCarriedOut(id));
    }

    /** As the other one, by somebody who acted as themselves. */
    @Transactional
    @SystemOnly
    public void carriedOut(OrderId id, PersonId by) {
        carriedOut(id, new Actor(by, null));
    }

    /** The open order of a kind about somebody whom the directory knows, as an ending that stands in the way of a move. */
    @SystemOnly
    public Optional<OrderId> open(OrderKind kind, PersonId person) {
        return orders.open(kind + ":" + person).map(Order::id);
    }

    /** What the person was granted by the orders before this one: what a change is measured against. */
    @SystemOnly
    public Set<PermissionCode> permissionsBefore(OrderId id, PersonId person) {
        return held.before(person, id);
    }

    private LocalDate nearUntil() {
        return OrderRoutines.nearUntil(routines, clock);
    }
}
