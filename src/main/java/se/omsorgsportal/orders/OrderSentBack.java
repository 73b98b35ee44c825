package se.omsorgsportal.orders;

/** An order went back for completion, with a comment (ORD-06). */
public record OrderSentBack(OrderId order) {}
