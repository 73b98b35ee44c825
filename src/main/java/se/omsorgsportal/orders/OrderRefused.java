package se.omsorgsportal.orders;

/** An order was refused, with a comment (ORD-06). */
public record OrderRefused(OrderId order) {}
