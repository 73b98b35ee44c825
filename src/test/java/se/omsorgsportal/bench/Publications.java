package se.omsorgsportal.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of the event publication registry, as long as the portal's own. */
final class Publications {

    static final String TABLE = "EVENT_PUBLICATION";
    static final String COLUMNS = "id, listener_id, event_type, serialized_event, publication_date, status";

    private Publications() {}

    static List<Object[]> rows(int count) {
        var rows = new ArrayList<Object[]>();
        for (int n = 0; n < count; n++) {
            rows.add(new Object[] {
                UUID.randomUUID().toString(),
                "bench",
                "se.omsorgsportal.orders.OrderApproved",
                "{\"order\":{\"value\":\"%s\"},\"beneficiary\":{\"value\":\"%s\"}}"
                        .formatted(UUID.randomUUID(), UUID.randomUUID()),
                LocalDateTime.of(2026, 11, 21, 8, 0),
                "PUBLISHED"
            });
        }
        return rows;
    }
}
