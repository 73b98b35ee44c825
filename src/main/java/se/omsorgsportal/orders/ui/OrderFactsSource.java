package se.omsorgsportal.orders.ui;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Texts;

/** Puts what an order says into words: names of units and permissions are asked for once each. */
@Component
class OrderFactsSource {

    private final Units units;
    private final CareSystems systems;

    OrderFactsSource(Units units, CareSystems systems) {
        this.units = units;
        this.systems = systems;
    }

    Facts of(OrderDetails order, Map<PersonId, String> names) {
        var codes = new HashSet<>(order.permissions());
        codes.addAll(order.trimmed());
        var permissions = systems.byCode(codes);
        var facts = new Facts()
                .add("orders.field.name", order.name().full())
                .add(
                        "orders.field.email",
                        order.email() == null ? "" : order.email().value())
                .add(
                        "orders.field.mobile",
                        order.mobile() == null ? "" : order.mobile().grouped())
                .add("orders.field.function", OrderWords.function(order.function(), order.profession()))
                .add("orders.field.employment", employment(order))
                .add("orders.field.units", units(order.units()))
                .add("orders.field.permissions", permissions(order.permissions(), permissions))
                .add("orders.field.certificate", Texts.of(order.certificate()))
                .add("orders.field.ordered-by", names.getOrDefault(order.orderedBy(), "–"))
                .add("orders.field.submitted", Dates.moment(order.submittedAt()));
        if (!order.trimmed().isEmpty()) {
            facts.add("orders.field.trimmed", permissions(order.trimmed(), permissions));
        }
        var validTo = order.validTo();
        if (validTo != null && !validTo.equals(order.employment().to())) {
            facts.add("orders.field.valid-to", Dates.weekday(validTo));
        }
        if (order.urgent()) {
            facts.add("orders.field.urgent-reason", order.urgentReason());
        }
        return facts.add("orders.field.note", order.note());
    }

    String units(Collection<UnitId> ids) {
        return units.byId(ids).values().stream()
                .map(unit -> unit.name() + " (" + unit.providerName() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String permissions(Set<PermissionCode> codes) {
        return permissions(codes, systems.byCode(codes));
    }

    private static String permissions(Set<PermissionCode> codes, Map<PermissionCode, PermissionSummary> known) {
        return codes.stream().sorted().map(code -> name(code, known.get(code))).collect(Collectors.joining(", "));
    }

    static String name(PermissionCode code, @Nullable PermissionSummary permission) {
        return permission == null ? code.value() : permission.systemName() + ": " + permission.name();
    }

    private static String employment(OrderDetails order) {
        var period = order.employment();
        var start = Dates.weekday(period.from());
        var end = period.to();
        return end == null
                ? Texts.of("orders.employment.permanent", start)
                : Texts.of("orders.employment.temporary", start, Dates.weekday(end));
    }
}
