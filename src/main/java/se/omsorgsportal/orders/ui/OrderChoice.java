package se.omsorgsportal.orders.ui;

import java.util.Set;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.OrderState;

/** What a list of orders shows, as people think of it; stands in the address, so that it can be kept and sent. */
enum OrderChoice {
    UNDECIDED(Set.of(OrderState.SUBMITTED)),
    URGENT(Set.of(OrderState.SUBMITTED)),
    AWAITING_MANAGER(Set.of(OrderState.AWAITING_MANAGER)),
    SENT_BACK(Set.of(OrderState.SENT_BACK)),
    APPROVED(Set.of(OrderState.APPROVED)),
    READY(Set.of(OrderState.READY)),
    OPEN(OrderQuery.openStates()),
    ALL(Set.of());

    private final Set<OrderState> states;

    OrderChoice(Set<OrderState> states) {
        this.states = states;
    }

    OrderQuery narrow(OrderQuery query) {
        return query.states(states).urgent(this == URGENT);
    }
}
