package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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

    static Component bar(Component... fields) {
        var bar = new Div(fields);
        bar.addClassName("toolbar");
        return bar;
    }
}
