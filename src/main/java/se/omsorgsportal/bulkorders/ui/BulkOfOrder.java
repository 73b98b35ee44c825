package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import se.omsorgsportal.bulkorders.BulkOrders;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderPageContribution;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** Says on an order's page that it came with others, and leads to them (ORD-10). */
@org.springframework.stereotype.Component
class BulkOfOrder implements OrderPageContribution {

    private final BulkOrders bulks;

    BulkOfOrder(BulkOrders bulks) {
        this.bulks = bulks;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> content(OrderDetails order) {
        return bulks.of(order.id())
                .map(bulk -> new Paragraph(Links.to(
                        Texts.of("bulk.part-of", bulk.number().toString(), bulk.orders()),
                        BulkNavigation.bulk(bulk.id()))));
    }
}
