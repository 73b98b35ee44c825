package se.omsorgsportal.orders;

/** The orderer withdrew the order (ORD-08); its open tasks fall away. */
public record OrderWithdrawn(OrderId order) {}
