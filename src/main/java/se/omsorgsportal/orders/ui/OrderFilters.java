package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.select.Select;
import se.omsorgsportal.shared.ui.Texts;

/** The row of filters above a list of orders. */
final class OrderFilters {

    private OrderFilters() {}

    static void choice(Select<OrderChoice> field, OrderChoice... choices) {
        field.setLabel(Texts.of("orders.filter.show"));
        field.setItems(choices);
        field.setItemLabelGenerator(Texts::of);
        field.setValue(choices[0]);
    }
}
