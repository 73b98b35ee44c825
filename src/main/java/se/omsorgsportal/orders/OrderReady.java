package se.omsorgsportal.orders;

/** Everything is done but the handing over (PRV-13). */
public record OrderReady(OrderId order) {}
