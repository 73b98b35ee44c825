package se.omsorgsportal.orders;

/** A superuser placed an order that the unit's manager has to stand for (ORD-01). */
public record OrderAwaitsManager(OrderId order) {}
