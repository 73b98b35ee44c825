package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.LeadTime;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.shared.ui.Texts;

/** What is ordered, and what to have at hand before one begins (ORD-01, END-01). */
class KindStep extends FormStep {

    private static final Map<OrderKind, List<String>> NEEDS = Map.of(
            OrderKind.NEW_ACCOUNT, List.of("name", "email", "mobile", "start", "function", "permissions"),
            OrderKind.CHANGE, List.of("person", "from", "work"),
            OrderKind.ENDING, List.of("person", "last-day", "reason"),
            OrderKind.SITHS, List.of("person", "hsa-id", "card", "card-email"),
            OrderKind.SITHS_REVOCATION, List.of("person", "certificate", "reason"));

    private final RadioButtonGroup<OrderKind> kinds = new RadioButtonGroup<>();
    private final Div needs = new Div();
    private final transient LeadTime lead;

    /** @param chosen nothing when the kind stands, as in an order that is being completed */
    KindStep(OrderKind kind, LeadTime lead, @Nullable Consumer<OrderKind> chosen) {
        this.lead = lead;
        kinds.setLabel(Texts.of("orders.form.kind"));
        kinds.setItems(OrderKind.values());
        kinds.setItemLabelGenerator(one -> Texts.of("orders.kind." + one.name()));
        kinds.setValue(kind);
        kinds.setReadOnly(chosen == null);
        kinds.addValueChangeListener(change -> {
            if (chosen != null && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        add(kinds, needs);
        list(kind);
    }

    private void list(OrderKind kind) {
        var list = new UnorderedList();
        NEEDS.getOrDefault(kind, List.of())
                .forEach(need -> list.add(new ListItem(Texts.of("orders.needs." + need))));
        var when = kind.canBeTooEarly()
                ? Texts.of("orders.needs.when", lead.earliest(), lead.latest())
                : Texts.of("orders.needs.when." + kind.name());
        needs.add(
                new H2(Texts.of("orders.needs")),
                list,
                new Paragraph(when),
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
