package se.omsorgsportal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import se.omsorgsportal.orders.OrderState;

/**
 * When each order was placed and how far it came: closed ones over the years, and at the end as many open ones as a
 * busy administration has, however long its history is.
 */
record SeedPlan(LocalDate placed, int lead, OrderState state) {

    static final int YEARS = 3;

    /** The last closed order was placed so long ago that even the longest lead time is over. */
    private static final int CLOSED_BEFORE = 35;

    private static final int FEWEST_OPEN = 120;
    private static final int MOST_OPEN = 600;

    /** In the order of placing. */
    static List<SeedPlan> of(int count, LocalDate today, SeedChance chance) {
        int open = Math.min(count, Math.clamp(count / 50, FEWEST_OPEN, MOST_OPEN));
        int closed = count - open;
        var plans = new ArrayList<SeedPlan>(count);
        long days = 365L * YEARS - CLOSED_BEFORE;
        for (int n = 0; n < closed; n++) {
            var day = today.minusDays(365L * YEARS).plusDays(days * n / closed);
            plans.add(new SeedPlan(day, chance.between(7, 28), closed(chance.between(1, 100))));
        }
        var still = new ArrayList<SeedPlan>(open);
        for (int n = 0; n < open; n++) {
            still.add(open(n % 20, today, chance));
        }
        Collections.sort(still, Comparator.comparing(SeedPlan::placed));
        plans.addAll(still);
        return plans;
    }

    LocalDate start() {
        return placed.plusDays(lead);
    }

    boolean urgent() {
        return lead < 7;
    }

    private static OrderState closed(int percent) {
        return percent <= 88 ? OrderState.DELIVERED : percent <= 95 ? OrderState.REFUSED : OrderState.WITHDRAWN;
    }

    /** Of twenty, twelve wait for a decision, one of them urgent. */
    private static SeedPlan open(int n, LocalDate today, SeedChance chance) {
        return switch (n) {
            case 0 -> plan(today, 0, chance.between(1, 6), OrderState.SUBMITTED);
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ->
                plan(today, chance.between(0, 6), chance.between(7, 28), OrderState.SUBMITTED);
            case 12, 13, 14, 15 -> plan(today, chance.between(3, 13), chance.between(15, 28), OrderState.APPROVED);
            case 16 -> plan(today, chance.between(10, 18), chance.between(20, 28), OrderState.READY);
            case 17 -> plan(today, chance.between(1, 5), chance.between(7, 28), OrderState.SENT_BACK);
            default -> plan(today, chance.between(0, 4), chance.between(7, 28), OrderState.AWAITING_MANAGER);
        };
    }

    private static SeedPlan plan(LocalDate today, int daysAgo, int lead, OrderState state) {
        return new SeedPlan(today.minusDays(daysAgo), lead, state);
    }
}
