package se.omsorgsportal.orders;

/** Something that the order's page shows has changed, the state or a task of it: open pages show it at once (ORD-12). */
public record OrderChanged(OrderId order) {}
