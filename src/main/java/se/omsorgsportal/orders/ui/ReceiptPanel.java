package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Receipt;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** The receipt: the case number and what happens next (ORD-05). */
class ReceiptPanel extends Div {

    ReceiptPanel(Receipt receipt) {
        addClassNames("form", "receipt");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        var number = new Paragraph(receipt.caseNumber().toString());
        number.addClassName("case-number");
        var next = receipt.state() == OrderState.AWAITING_MANAGER
                ? "orders.receipt.manager"
                : receipt.urgent() ? "orders.receipt.urgent" : "orders.receipt.administrators";
        add(
                new H2(Texts.of("orders.receipt")),
                new Paragraph(Texts.of("orders.receipt.number")),
                number,
                new Paragraph(Texts.of(next)),
                new Paragraph(Texts.of("orders.receipt.mail")),
                Links.action("orders.receipt.follow", OrderNavigation.order(receipt.order())),
                Links.to(Texts.of("orders.receipt.another"), OrderNavigation.NEW));
        getElement().executeJs("setTimeout(() => this.focus())");
    }
}
