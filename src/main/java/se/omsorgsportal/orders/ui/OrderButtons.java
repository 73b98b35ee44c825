package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.function.Consumer;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.orders.OrderAction;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderDrafts;
import se.omsorgsportal.orders.OrderPage;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.CommentDialog;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** The buttons of an order's page, by what the user may do where it stands (ORD-01, ORD-06, ORD-08). */
@org.springframework.stereotype.Component
class OrderButtons {

    private final OrderDecisions decisions;
    private final OrderDesk desk;
    private final OrderDrafts drafts;
    private final CareSystems systems;

    OrderButtons(OrderDecisions decisions, OrderDesk desk, OrderDrafts drafts, CareSystems systems) {
        this.decisions = decisions;
        this.desk = desk;
        this.drafts = drafts;
        this.systems = systems;
    }

    Component[] of(OrderPage page, Runnable changed) {
        var buttons = new ArrayList<Component>();
        for (var action : page.actions()) {
            switch (action) {
                case DECIDE -> decide(page.order(), changed, buttons);
                case CONFIRM -> confirm(page.order(), changed, buttons);
                case COMPLETE -> buttons.add(Buttons.primary("orders.complete", () -> complete(page.order())));
                case WITHDRAW ->
                    buttons.add(Buttons.danger(
                            "orders.withdraw",
                            () -> CommentDialog.ask(
                                    "orders.withdraw.title",
                                    "orders.withdraw.comment",
                                    "orders.withdraw",
                                    false,
                                    comment -> {
                                        desk.withdraw(page.order().id(), comment);
                                        done("orders.withdrawn", changed);
                                    })));
                case LEAVE_TO_OTHERS -> {}
            }
        }
        return buttons.toArray(Component[]::new);
    }

    /** Why there is no button, where somebody would look for one. */
    Component explanation(OrderPage page) {
        var words = new Paragraph();
        words.setVisible(page.actions().contains(OrderAction.LEAVE_TO_OTHERS));
        words.setText(Texts.of("orders.own"));
        return words;
    }

    private void decide(OrderDetails order, Runnable changed, ArrayList<Component> buttons) {
        buttons.add(Buttons.primary(
                "orders.approve",
                () -> new ApprovalDialog(order, systems.byCode(order.permissions()), approval -> {
                            decisions.approve(order.id(), order.version(), approval);
                            done("orders.approved", changed);
                        })
                        .open()));
        buttons.add(comment("orders.send-back", comment -> {
            decisions.sendBack(order.id(), order.version(), comment);
            done("orders.sent-back", changed);
        }));
        buttons.add(comment("orders.refuse", comment -> {
            decisions.refuse(order.id(), order.version(), comment);
            done("orders.refused", changed);
        }));
    }

    private void confirm(OrderDetails order, Runnable changed, ArrayList<Component> buttons) {
        buttons.add(Buttons.primary("orders.confirm", () -> {
            decisions.confirm(order.id(), order.version());
            done("orders.confirmed", changed);
        }));
        buttons.add(comment("orders.decline", comment -> {
            decisions.decline(order.id(), order.version(), comment);
            done("orders.declined", changed);
        }));
    }

    private static Component comment(String key, Consumer<String> action) {
        return Buttons.secondary(key, () -> CommentDialog.ask(key + ".title", "orders.comment", key, true, action));
    }

    private void complete(OrderDetails order) {
        UI.getCurrent().navigate(OrderNavigation.draft(drafts.complete(order.id())));
    }

    private static void done(String key, Runnable changed) {
        Notices.done(key);
        changed.run();
    }
}
