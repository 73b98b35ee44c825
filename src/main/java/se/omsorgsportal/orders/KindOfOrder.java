package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/** What is particular to one kind of order: its fields, its checks, and what its approval does at once (ORD-01). */
interface KindOfOrder {

    OrderKind kind();

    /**
     * Makes a right order of what was typed; throws {@link se.omsorgsportal.shared.InvalidInput} with all that is wrong.
     *
     * @param accepted the day of an order that was sent back: it came in time once, and that counts (ORD-06)
     */
    OrderRequest read(OrderForm form, @Nullable LocalDate accepted);

    /** What happens in the transaction of the approval, before the provisioning hears of it; says who the order is for. */
    default PersonId approved(Order order) {
        return Objects.requireNonNull(order.content().person());
    }
}
