package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** How many open orders there are in each state, for administrators. */
@org.springframework.stereotype.Component
class BoardCard implements DashboardCard {

    private static final List<OrderChoice> COLUMNS = List.of(
            OrderChoice.AWAITING_MANAGER,
            OrderChoice.UNDECIDED,
            OrderChoice.SENT_BACK,
            OrderChoice.APPROVED,
            OrderChoice.READY);
    private static final Map<OrderChoice, OrderState> STATES = Map.of(
            OrderChoice.AWAITING_MANAGER, OrderState.AWAITING_MANAGER,
            OrderChoice.UNDECIDED, OrderState.SUBMITTED,
            OrderChoice.SENT_BACK, OrderState.SENT_BACK,
            OrderChoice.APPROVED, OrderState.APPROVED,
            OrderChoice.READY, OrderState.READY);

    private final Orders orders;

    BoardCard(Orders orders) {
        this.orders = orders;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
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
        var counts = orders.counts();
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var column : COLUMNS) {
            var state = STATES.get(column);
            if (state != null) {
                list.add(new ListItem(
                        Links.to(Texts.of(state), OrderNavigation.queue(column)),
                        new Span(Long.toString(counts.in(state)))));
            }
        }
        return Optional.of(new Card(Texts.of("orders.card.board"), list));
    }
}
