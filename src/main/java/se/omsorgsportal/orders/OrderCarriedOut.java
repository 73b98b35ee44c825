package se.omsorgsportal.orders;

/** All that an order about somebody known asked for is done (END-02). */
public record OrderCarriedOut(OrderId order) {}
