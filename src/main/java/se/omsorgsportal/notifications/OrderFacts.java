package se.omsorgsportal.notifications;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderState;

/** What mails and messages say about an order. */
record OrderFacts(OrderDetails order, String link, String orderer, String units, String permissions, String trimmed) {

    /** The same each time an event is heard, another one when an order comes to the state again. */
    String cause(String what, OrderState state) {
        var step = entered(state);
        return what + ":" + order.id() + ":" + (step == null ? 0 : step.at().toEpochMilli());
    }

    /** What the person who brought the order to the state wrote. */
    String comment(OrderState state) {
        var step = entered(state);
        return step == null ? "" : step.comment();
    }

    /** Placed by a rule, not by anybody who waits for it. */
    boolean isAutomatic() {
        return order.steps().stream().anyMatch(step -> "AUTOMATIC".equals(step.what()));
    }

    String caseNumber() {
        return order.caseNumber().toString();
    }

    String name() {
        return order.name().full();
    }

    String path() {
        return Addresses.order(order.id());
    }

    Map<String, String> values(Locale language) {
        Map<String, String> values = new HashMap<>();
        values.put("case-number", caseNumber());
        values.put("name", name());
        values.put("order", Words.of(language, "mail.order." + order.kind().name()));
        values.put("day", Words.of(language, "mail.day." + order.kind().name()));
        values.put("start", Words.day(language, order.employment().from()));
        var last = order.validTo() == null ? order.employment().to() : order.validTo();
        values.put("end", last == null ? Words.of(language, "mail.until-further-notice") : Words.day(language, last));
        values.put("units", units);
        values.put("orderer", orderer);
        values.put("permissions", permissions);
        values.put("trimmed", trimmed.isBlank() ? Words.of(language, "mail.nothing-trimmed") : trimmed);
        values.put("reason", order.urgentReason());
        values.put("link", link);
        return values;
    }

    Map<String, String> values(Locale language, String place, String value) {
        var values = values(language);
        values.put(place, value);
        return values;
    }

    Map<String, String> withComment(Locale language, OrderState state) {
        var comment = comment(state);
        return values(language, "comment", comment.isBlank() ? Words.of(language, "mail.no-comment") : comment);
    }

    Map<String, String> withNext(Locale language, OrderState state) {
        return values(language, "next", Words.of(language, "mail.next." + state.name()));
    }

    /** The step that began the latest stay in the state. */
    private OrderDetails.@Nullable Step entered(OrderState state) {
        OrderDetails.Step found = null;
        OrderState before = null;
        for (var step : order.steps()) {
            if (step.state() == state && before != state) {
                found = step;
            }
            before = step.state();
        }
        return found;
    }
}
