package se.omsorgsportal.orders;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that another module shows on an order's page, as its tasks; the page knows none of them. */
public interface OrderPageContribution {

    /** Lower stands higher. */
    int order();

    /** What there is to show about the order now; made anew whenever the order changes ({@link OrderChanged}). */
    Optional<Component> content(OrderDetails order);
}
