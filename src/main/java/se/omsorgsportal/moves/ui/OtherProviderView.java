package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.orders.ui.OrderNavigation;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Says why there is no move to another provider, and offers what there is: an ending and a new order (MOV-03). */
@Route(MoveNavigation.OTHER_PROVIDER)
@Handbook("moves")
@RolesAllowed({"MANAGER", "SUPERUSER"})
class OtherProviderView extends Page {

    OtherProviderView() {
        super("moves.other-provider");
        var cards = new Div(
                Card.start(
                        Texts.of("moves.other-provider.ending"),
                        Texts.of("moves.other-provider.ending.help"),
                        OrderNavigation.NEW + "?kind=ending"),
                Card.start(
                        Texts.of("moves.other-provider.new"),
                        Texts.of("moves.other-provider.new.help"),
                        OrderNavigation.NEW));
        cards.addClassName("cards");
        add(new Paragraph(Texts.of("moves.other-provider.text")), cards);
    }
}
