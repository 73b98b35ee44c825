package se.omsorgsportal.orders;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;

/** Who may see and do what with an order (ORD-01, ORD-06, ORG-03). */
@Component
class OrderAccess {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final CurrentUser user;
    private final OrderPlaces places;
    private final People people;
    private final OrderStore orders;

    OrderAccess(CurrentUser user, OrderPlaces places, People people, OrderStore orders) {
        this.user = user;
        this.places = places;
        this.people = people;
        this.orders = orders;
    }

    PersonId self() {
        return user.user().map(PortalUser::id).orElse(NOBODY);
    }

    boolean isReadable(Order order) {
        return switch (user.reach()) {
            case Reach.Everything() -> true;
            case Reach.Units(var units, var self) ->
                order.orderedBy().equals(self)
                        || !Collections.disjoint(units, order.content().units());
            case Reach.Self(var self) -> false;
        };
    }

    void requireReadable(Order order) {
        require(isReadable(order), order);
    }

    /** The orderer, and whoever leads one of its units: they complete and withdraw it. */
    boolean isOrderers(Order order) {
        boolean stillOrders = user.has(Role.MANAGER) || user.has(Role.SUPERUSER);
        return (stillOrders && user.is(order.orderedBy()))
                || places.isManagerOf(order.content().units());
    }

    void requireOrderers(Order order) {
        require(user.isSystem() || isOrderers(order), order);
    }

    void requireManagerOf(Order order) {
        require(user.isSystem() || places.isManagerOf(order.content().units()), order);
    }

    /**
     * Nobody decides on what they wrote themselves or what they themselves would get (ORD-06); a stand-in neither on what
     * the one stood in for wrote or would get (ORD-11).
     */
    boolean isOwn(Order order) {
        return user.user().map(PortalUser::actor).filter(me -> isOwn(order, me)).isPresent();
    }

    private boolean isOwn(Order order, Actor me) {
        var absent = me.forWhom();
        return isOwn(order, me.id()) || (absent != null && isOwn(order, absent));
    }

    private boolean isOwn(Order order, PersonId me) {
        return order.content().concerns(me)
                || order.content()
                        .email()
                        .filter(address -> people.isAddressOf(me, address))
                        .isPresent()
                || orders.isWork(me, order);
    }

    /** What this user can do with the order as it stands now. */
    Set<OrderAction> actions(Order order) {
        var actions = EnumSet.noneOf(OrderAction.class);
        var state = order.state();
        if (state == OrderState.SUBMITTED && user.has(Role.ADMINISTRATOR)) {
            actions.add(isOwn(order) ? OrderAction.LEAVE_TO_OTHERS : OrderAction.DECIDE);
        }
        if (state == OrderState.AWAITING_MANAGER
                && places.isManagerOf(order.content().units())) {
            actions.add(OrderAction.CONFIRM);
        }
        if (isOrderers(order) && state == OrderState.SENT_BACK) {
            actions.add(OrderAction.COMPLETE);
        }
        if (isOrderers(order) && state.canBecome(OrderState.WITHDRAWN)) {
            actions.add(OrderAction.WITHDRAW);
        }
        return actions;
    }

    private static void require(boolean allowed, Order order) {
        if (!allowed) {
            throw new OutsideScope("order " + order.id());
        }
    }
}
