package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The other big verbs of a manager's and superuser's home: change, end, order a certificate (END-01). */
@org.springframework.stereotype.Component
class StartOtherOrdersCard implements DashboardCard {

    private static final List<OrderKind> KINDS = List.of(OrderKind.CHANGE, OrderKind.ENDING, OrderKind.SITHS);

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.SUPERUSER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MAY_I_START;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Component> content(Role role) {
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        KINDS.forEach(kind -> cards.add(Card.start(
                Texts.of("orders.new." + kind.name()),
                Texts.of("orders.card.start." + kind.name()),
                OrderNavigation.of(kind))));
        return Optional.of(cards);
    }
}
