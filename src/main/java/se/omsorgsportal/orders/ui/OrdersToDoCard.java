package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.omsorgsportal.orders.OrderDrafts;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** What waits for a manager or superuser: orders sent back, orders to stand for, drafts to go on with. */
@org.springframework.stereotype.Component
class OrdersToDoCard implements DashboardCard {

    private final Orders orders;
    private final OrderDrafts drafts;

    OrdersToDoCard(Orders orders, OrderDrafts drafts) {
        this.orders = orders;
        this.drafts = drafts;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.SUPERUSER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content(Role role) {
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        var counts = orders.counts();
        count(cards, "sent-back", counts.in(OrderState.SENT_BACK), Tone.WARNING, OrderChoice.SENT_BACK);
        if (role == Role.MANAGER) {
            count(cards, "confirm", counts.in(OrderState.AWAITING_MANAGER), Tone.WARNING, OrderChoice.AWAITING_MANAGER);
        }
        drafts(cards);
        return cards.getChildren().findAny().isPresent() ? Optional.of(cards) : Optional.empty();
    }

    private void drafts(Div cards) {
        var mine = drafts.mine();
        if (mine.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        mine.stream().limit(5).forEach(draft -> list.add(new ListItem(DraftList.link(draft), DraftList.detail(draft))));
        cards.add(new Card(Texts.of("orders.drafts"), list));
    }

    private static void count(Div cards, String what, long count, Tone tone, OrderChoice choice) {
        if (count > 0) {
            cards.add(Card.count(Texts.of("orders.card." + what), count, tone, OrderNavigation.list(choice)));
        }
    }
}
