package se.omsorgsportal.orders;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.RuleViolation;

/** An order of the same kind for the same person is still open; the link leads to it if the user may see it (ORD-08). */
public class DuplicateOrder extends RuleViolation {

    private final @Nullable OrderId open;

    public DuplicateOrder(OrderId open, CaseNumber number) {
        super(number);
        this.open = open;
    }

    /** The open order is another unit's: that it exists is all that is said. */
    public DuplicateOrder() {
        this.open = null;
    }

    @Override
    public String key() {
        return open == null ? super.key() + ".elsewhere" : super.key();
    }

    @Override
    public Optional<String> link() {
        return Optional.ofNullable(open).map(id -> "orders/" + id);
    }
}
