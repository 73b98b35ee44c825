package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import se.omsorgsportal.orders.OrderDrafts;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The orders of a manager's or superuser's units, newest first, and their own drafts (ORD-12). */
@Route(OrderNavigation.ORDERS)
@Menu(title = "orders.title", order = 10, icon = "vaadin:clipboard-text")
@Handbook("orders")
@RolesAllowed({"MANAGER", "SUPERUSER"})
class OrdersView extends Page implements BeforeEnterObserver {

    private final Select<OrderChoice> choice = new Select<>();
    private final TextField text = new TextField();
    private final OrderGrid grid;
    private final ListBar bar;

    OrdersView(Orders orders, OrderDrafts drafts, Units units, Clock clock) {
        super("orders.title");
        actions(Links.action("orders.new", OrderNavigation.NEW));
        grid = new OrderGrid(
                orders,
                units,
                clock,
                OrderQuery.newest(),
                new EmptyState("orders.none", "orders.none.help", Links.action("orders.new", OrderNavigation.NEW)));
        OrderFilters.choice(
                choice,
                OrderChoice.OPEN,
                OrderChoice.AWAITING_MANAGER,
                OrderChoice.SENT_BACK,
                OrderChoice.READY,
                OrderChoice.ALL);
        choice.addValueChangeListener(changed -> show());
        text.setLabel(Texts.of("orders.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(changed -> show());
        var list = new DraftList(drafts);
        bar = new ListBar("orders", grid)
                .choice(OrderNavigation.SHOW, choice, OrderChoice.class)
                .text("q", text);
        add(list, bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
        show();
    }

    private void show() {
        grid.show(choice.getValue().narrow(OrderQuery.newest()).matching(text.getValue()));
    }
}
