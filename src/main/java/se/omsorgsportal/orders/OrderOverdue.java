package se.omsorgsportal.orders;

import java.time.LocalDate;

/** Nobody has decided and the start is near; once a day and order (ORD-09). */
public record OrderOverdue(OrderId order, LocalDate day) {}
