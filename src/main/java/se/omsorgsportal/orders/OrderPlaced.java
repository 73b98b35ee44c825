package se.omsorgsportal.orders;

/** An order was placed and waits for the administrators (ORD-04, ORD-05). */
public record OrderPlaced(OrderId order, OrderKind kind, boolean urgent) {}
