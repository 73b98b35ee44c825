package se.omsorgsportal.moves;

import java.util.Optional;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.RuleViolation;

/** Somebody has ordered the person's ending, which is not carried out yet: no move then (MOV-01, END-01). */
public class EndingOrdered extends RuleViolation {

    private final OrderId order;

    EndingOrdered(OrderId order) {
        this.order = order;
    }

    @Override
    public Optional<String> link() {
        return Optional.of("orders/" + order);
    }
}
