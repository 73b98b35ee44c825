package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import se.omsorgsportal.orders.LeadTime;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.shared.ui.Texts;

/** What to have at hand before one begins. */
class NeedsStep extends FormStep {

    NeedsStep(LeadTime lead) {
        var list = new UnorderedList();
        List.of("name", "email", "mobile", "start", "function", "permissions")
                .forEach(need -> list.add(new ListItem(Texts.of("orders.needs." + need))));
        add(
                new H2(Texts.of("orders.needs")),
                list,
                new Paragraph(Texts.of("orders.needs.when", lead.earliest(), lead.latest())),
                new Paragraph(Texts.of("orders.needs.saved")));
    }

    @Override
    Set<String> fields() {
        return Set.of();
    }

    @Override
    void show(OrderForm typed) {}

    @Override
    OrderForm read(OrderForm typed) {
        return typed;
    }
}
