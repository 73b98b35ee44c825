package se.omsorgsportal.orders.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.SearchContribution;

/** Finds orders by case number and by the beneficiary's name (ALL-07). */
@Component
class OrderSearch implements SearchContribution {

    private final Orders orders;
    private final CurrentUser user;

    OrderSearch(Orders orders, CurrentUser user) {
        this.orders = orders;
        this.user = user;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        boolean reads = user.has(Role.ADMINISTRATOR) || user.has(Role.MANAGER) || user.has(Role.SUPERUSER);
        return reads ? orders.search(text, limit).stream().map(OrderSearch::hit).toList() : List.of();
    }

    private static Hit hit(OrderSummary order) {
        return new Hit(
                "order",
                order.caseNumber().toString(),
                order.fullName() + ", " + Texts.of(order.state()),
                OrderNavigation.order(order.id()));
    }
}
