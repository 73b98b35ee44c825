package se.omsorgsportal.orders;

/** What can happen to an order; translation {@code order.step.<NAME>}, audit {@code audit.order.<name>}. */
enum StepKind {
    PLACED,
    CONFIRMED,
    DECLINED,
    COMPLETED,
    APPROVED,
    REFUSED,
    SENT_BACK,
    WITHDRAWN,
    OVERDUE,
    READY,
    DELIVERED,
    /** Placed and approved by a rule, not by a person's decision on it (REN-04). */
    AUTOMATIC,
    CARRIED_OUT;

    String act() {
        return "order." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
