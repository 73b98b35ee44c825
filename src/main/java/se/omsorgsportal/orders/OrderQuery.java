package se.omsorgsportal.orders;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/**
 * Which orders a list shows, and in which order; what the user does not reach is never among them (ORG-03).
 *
 * @param states empty for all
 * @param text the beginning or a part of the beneficiary's name, or a case number; empty for all
 * @param mine only those the user placed
 */
public record OrderQuery(
        Set<OrderState> states,
        boolean urgentOnly,
        @Nullable ProviderId provider,
        @Nullable UnitId unit,
        String text,
        boolean mine,
        Sort sort,
        int offset,
        int limit) {

    /** Total orders, each with an index that fits. */
    public enum Sort {
        /** Urgent first, then the start day (ORD-04). */
        QUEUE,
        NEWEST
    }

    public static final int PAGE = 50;

    /** The administrators' queue: what waits for a decision. */
    public static OrderQuery queue() {
        return new OrderQuery(Set.of(OrderState.SUBMITTED), false, null, null, "", false, Sort.QUEUE, 0, PAGE);
    }

    public static OrderQuery newest() {
        return new OrderQuery(Set.of(), false, null, null, "", false, Sort.NEWEST, 0, PAGE);
    }

    public static Set<OrderState> openStates() {
        var open = EnumSet.allOf(OrderState.class);
        open.removeIf(state -> !state.isOpen());
        return Set.copyOf(open);
    }

    public OrderQuery states(Set<OrderState> wanted) {
        return new OrderQuery(wanted, urgentOnly, provider, unit, text, mine, sort, offset, limit);
    }

    public OrderQuery urgent(boolean only) {
        return new OrderQuery(states, only, provider, unit, text, mine, sort, offset, limit);
    }

    public OrderQuery of(@Nullable ProviderId wanted) {
        return new OrderQuery(states, urgentOnly, wanted, unit, text, mine, sort, offset, limit);
    }

    public OrderQuery at(@Nullable UnitId wanted) {
        return new OrderQuery(states, urgentOnly, provider, wanted, text, mine, sort, offset, limit);
    }

    public OrderQuery matching(String typed) {
        return new OrderQuery(states, urgentOnly, provider, unit, typed.strip(), mine, sort, offset, limit);
    }

    public OrderQuery mineOnly(boolean only) {
        return new OrderQuery(states, urgentOnly, provider, unit, text, only, sort, offset, limit);
    }

    public OrderQuery page(int from, int size) {
        return new OrderQuery(states, urgentOnly, provider, unit, text, mine, sort, from, size);
    }
}
