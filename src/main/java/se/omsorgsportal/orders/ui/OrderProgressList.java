package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderHolder;
import se.omsorgsportal.orders.OrderProgress;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Texts;

/** The order's way: each stretch with who has had it and for how long, and what remains (ORD-12). */
class OrderProgressList extends OrderedList {

    OrderProgressList(OrderDetails order, Clock clock) {
        addClassNames("steps", "order-progress");
        OrderProgress.of(order, clock.instant()).forEach(stage -> add(item(stage)));
    }

    private static ListItem item(OrderProgress.Stage stage) {
        var state = new Span(Texts.of(stage.state()));
        state.addClassName("row-title");
        var holder = new Span(words(stage));
        holder.addClassName("row-detail");
        var item = new ListItem(new Div(state, holder));
        switch (stage.place()) {
            case PAST -> item.addClassName("done");
            case NOW -> {
                item.addClassName("current");
                item.getElement().setAttribute("aria-current", "step");
            }
            case TO_COME -> item.addClassName("to-come");
        }
        return item;
    }

    private static String words(OrderProgress.Stage stage) {
        var holder = Texts.of(stage.holder());
        var held = stage.held();
        var from = stage.from();
        if (stage.holder() == OrderHolder.NOBODY) {
            return from == null ? "" : Dates.moment(from);
        }
        return switch (stage.place()) {
            case PAST -> held == null ? holder : Texts.of("orders.progress.had", holder, Dates.length(held));
            case NOW -> held == null ? holder : Texts.of("orders.progress.has", holder, Dates.length(held));
            case TO_COME -> Texts.of("orders.progress.next", holder);
        };
    }
}
