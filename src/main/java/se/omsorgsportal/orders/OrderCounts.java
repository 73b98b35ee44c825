package se.omsorgsportal.orders;

import java.util.Map;

/** How many open orders there are in each state within the user's reach, and how many of the undecided are urgent or overdue. */
public record OrderCounts(Map<OrderState, Long> open, long urgent, long overdue) {

    public long in(OrderState state) {
        return open.getOrDefault(state, 0L);
    }
}
