package se.omsorgsportal.bulkorders;

import se.omsorgsportal.orders.OrderState;

/** A bulk order was sent; its orders wait as one (ORD-10). */
public record BulkPlaced(BulkId bulk, OrderState state, boolean urgent) {}
