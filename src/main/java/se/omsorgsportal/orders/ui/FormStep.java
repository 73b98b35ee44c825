package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import se.omsorgsportal.orders.OrderForm;

/** One step of the order form: some fields, filled from what is typed and giving it back. */
abstract class FormStep extends Div {

    FormStep() {
        addClassNames("form", "order-step");
    }

    /** The fields whose faults hold the user at this step. */
    abstract Set<String> fields();

    /** Fills the fields. */
    abstract void show(OrderForm typed);

    /** What was typed before, with what stands in this step's fields now. */
    abstract OrderForm read(OrderForm typed);
}
