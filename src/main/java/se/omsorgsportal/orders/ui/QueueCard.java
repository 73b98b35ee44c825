package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** What waits for the administrators' decision: urgent, overdue, all (ORD-04, ORD-09). */
@org.springframework.stereotype.Component
class QueueCard implements DashboardCard {

    private final Orders orders;

    QueueCard(Orders orders) {
        this.orders = orders;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> content(Role role) {
        var counts = orders.counts();
        var undecided = counts.in(OrderState.SUBMITTED);
        if (undecided == 0) {
            return Optional.empty();
        }
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        add(cards, "urgent", counts.urgent(), Tone.WARNING, OrderChoice.URGENT);
        add(cards, "overdue", counts.overdue(), Tone.BAD, OrderChoice.UNDECIDED);
        add(cards, "undecided", undecided, Tone.INFO, OrderChoice.UNDECIDED);
        return Optional.of(cards);
    }

    private static void add(Div cards, String what, long count, Tone tone, OrderChoice choice) {
        if (count > 0) {
            cards.add(Card.count(Texts.of("orders.card." + what), count, tone, OrderNavigation.queue(choice)));
        }
    }
}
