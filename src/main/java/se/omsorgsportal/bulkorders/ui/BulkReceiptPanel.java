package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import se.omsorgsportal.bulkorders.BulkReceipt;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** The receipt: the number of the whole, how many, and what happens next (ORD-05, ORD-10). */
class BulkReceiptPanel extends Div {

    BulkReceiptPanel(BulkReceipt receipt) {
        addClassNames("form", "receipt");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        var number = new Paragraph(receipt.number().toString());
        number.addClassName("case-number");
        add(
                new H2(Texts.of("bulk.receipt")),
                number,
                new Paragraph(Texts.of("bulk.receipt.orders", receipt.orders())),
                new Paragraph(Texts.of("bulk.receipt.mail")),
                Links.action("bulk.receipt.follow", BulkNavigation.bulk(receipt.bulk())),
                Links.to(Texts.of("bulk.receipt.another"), BulkNavigation.NEW));
        getElement().executeJs("setTimeout(() => this.focus())");
    }
}
