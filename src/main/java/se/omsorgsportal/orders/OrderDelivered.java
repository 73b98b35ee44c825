package se.omsorgsportal.orders;

/** The login is with the user (PRV-09). */
public record OrderDelivered(OrderId order) {}
