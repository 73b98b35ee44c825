package se.omsorgsportal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;

/** An order as a line of a list. */
record OrderLineJson(
        String id,
        String caseNumber,
        OrderKind kind,
        OrderState state,
        boolean urgent,
        boolean overdue,
        String givenName,
        String familyName,
        ProfessionalFunction function,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<String> units,
        String orderedBy,
        Instant submittedAt,
        Instant since) {

    /** @param more whether there is a page after this one */
    record Page(List<OrderLineJson> orders, int page, int size, boolean more) {}

    static OrderLineJson of(OrderSummary order) {
        return new OrderLineJson(
                order.id().toString(),
                order.caseNumber().toString(),
                order.kind(),
                order.state(),
                order.urgent(),
                order.escalated(),
                order.givenName(),
                order.familyName(),
                order.function(),
                order.startsOn(),
                order.endsOn(),
                OrderJson.texts(order.units()),
                order.orderedBy().toString(),
                order.submittedAt(),
                order.since());
    }
}
