package se.omsorgsportal.orders;

import java.util.Set;

/** An order with what the user may do with it (ORD-12). */
public record OrderPage(OrderDetails order, Set<OrderAction> actions) {}
