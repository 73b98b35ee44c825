package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The latest open orders of the user's units, each with where it is and who has it (ORD-12). */
@org.springframework.stereotype.Component
class MyOrdersCard implements DashboardCard {

    private static final int SHOWN = 5;

    private final Orders orders;
    private final Clock clock;

    MyOrdersCard(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.SUPERUSER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(Role role) {
        var open = orders.summaries(OrderChoice.OPEN.narrow(OrderQuery.newest()).page(0, SHOWN));
        var title = Texts.of("orders.card.mine");
        var all = Links.to(Texts.of("orders.card.mine.all"), OrderNavigation.ORDERS);
        return Optional.of(
                open.isEmpty()
                        ? new Card(title, new EmptyState("orders.none", "orders.none.help"), all)
                        : Card.rows(title, open, this::row, all));
    }

    private Component row(OrderSummary order) {
        var title = Links.to(order.caseNumber() + " " + order.fullName(), OrderNavigation.order(order.id()));
        return Card.row(
                title,
                OrderWords.holder(order, clock),
                OrderWords.badges(order.state(), order.urgent(), order.escalated()));
    }
}
