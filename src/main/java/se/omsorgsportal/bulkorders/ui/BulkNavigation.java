package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import se.omsorgsportal.bulkorders.BulkId;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.NotFound;

/** The addresses of the bulk orders' views. */
final class BulkNavigation {

    static final String BULKS = "orders/bulk";
    static final String NEW = "orders/bulk/new";

    private BulkNavigation() {}

    static String bulk(BulkId id) {
        return BULKS + "/" + id;
    }

    static String draft(BulkId id) {
        return NEW + "/" + id;
    }

    /** The identifier in the address, if there is one; one that is none leads nowhere. */
    static Optional<BulkId> id(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .map(text -> Ids.read(text).map(BulkId::new).orElseThrow(() -> new NotFound(text)));
    }
}
