package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import se.omsorgsportal.bulkorders.BulkId;
import se.omsorgsportal.bulkorders.BulkOrders;
import se.omsorgsportal.bulkorders.BulkSummary;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.ExportMenu;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** A bulk order with all its orders; decided here in one go, or one by one on their own pages (ORD-10). */
@Route(BulkNavigation.BULKS + "/:id")
@Handbook("bulk-order")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class BulkView extends Page implements BeforeEnterObserver {

    private final transient BulkOrders bulks;
    private final transient People people;
    private final transient CurrentUser user;

    BulkView(BulkOrders bulks, People people, CurrentUser user) {
        super("bulk.one");
        this.bulks = bulks;
        this.people = people;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(BulkNavigation.id(event).orElseThrow(NotFound::new));
    }

    private void show(BulkId id) {
        var bulk = bulks.details(id);
        var orders = bulks.orders(id);
        clearContent();
        setTitle(Texts.of("bulk.one.title", bulk.number().toString()));
        actions(buttons(bulk, orders));
        var orderer = people.names(List.of(bulk.orderedBy())).getOrDefault(bulk.orderedBy(), "–");
        var grid = grid(orders);
        var bar = new Div(new ExportMenu(bulk.number().toString(), grid.listing(), () -> ""));
        bar.addClassName("toolbar");
        add(
                BulkOrdersView.badge(bulk),
                new Facts()
                        .add("bulk.orders", Integer.toString(bulk.orders()))
                        .add("bulk.orderer", orderer)
                        .add("bulk.sent", Dates.moment(bulk.submittedAt()))
                        .add("bulk.first-start", Dates.prose(bulk.startsOn())),
                bar,
                grid);
    }

    private Component[] buttons(BulkSummary bulk, List<OrderSummary> orders) {
        var buttons = new ArrayList<Component>();
        if (user.has(Role.ADMINISTRATOR)
                && has(orders, OrderState.SUBMITTED)
                && !user.actor().involves(bulk.orderedBy())) {
            buttons.add(Buttons.primary(
                    "bulk.approve-all",
                    () -> Confirm.ask("bulk.approve-all", "bulk.approve-all.help", "bulk.approve-all", () -> {
                        Notices.done("bulk.approved", bulks.approveAll(bulk.id()));
                        show(bulk.id());
                    })));
        }
        if (user.has(Role.MANAGER) && has(orders, OrderState.AWAITING_MANAGER)) {
            buttons.add(Buttons.primary("bulk.confirm-all", () -> {
                Notices.done("bulk.confirmed", bulks.confirmAll(bulk.id()));
                show(bulk.id());
            }));
        }
        return buttons.toArray(Component[]::new);
    }

    private static boolean has(List<OrderSummary> orders, OrderState state) {
        return orders.stream().anyMatch(order -> order.state() == state);
    }

    private static ResponsiveGrid<OrderSummary> grid(List<OrderSummary> orders) {
        var grid = new ResponsiveGrid<OrderSummary>();
        grid.addComponentColumn(BulkView::link).setHeader(Texts.of("orders.column.case"));
        grid.addColumn(OrderSummary::sortedName)
                .setHeader(Texts.of("orders.column.person"))
                .setFlexGrow(2);
        grid.addColumn(order -> Texts.of(order.function())).setHeader(Texts.of("orders.form.function"));
        grid.addColumn(order -> Dates.day(order.startsOn())).setHeader(Texts.of("orders.column.start"));
        grid.addComponentColumn(BulkView::state).setHeader(Texts.of("orders.column.state"));
        grid.card(order -> {
            var card = new Div(
                    link(order),
                    new Span(order.sortedName() + ", " + Texts.of(order.function())),
                    new Span(Texts.of("orders.starts", Dates.day(order.startsOn()))),
                    state(order));
            card.addClassName("row-card");
            return card;
        });
        grid.setItems(orders);
        return grid;
    }

    private static Component link(OrderSummary order) {
        return Links.to(order.caseNumber().toString(), "orders/" + order.id());
    }

    private static StatusBadge state(OrderSummary order) {
        return new StatusBadge(
                Texts.of(order.state()),
                switch (order.state()) {
                    case SENT_BACK -> Tone.WARNING;
                    case APPROVED, READY, DELIVERED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                    default -> Tone.INFO;
                });
    }
}
