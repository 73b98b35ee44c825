package se.omsorgsportal.orders.ui;

import java.time.LocalDate;
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
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Texts;

/** Puts what an order says into words, each kind its own: names of units and permissions are asked for once each. */
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
        var known = systems.byCode(codes);
        var said = new OrderWritten(
                order.kind(),
                order.name().full(),
                order.email() == null ? "" : order.email().value(),
                order.mobile() == null ? "" : order.mobile().grouped(),
                OrderWords.function(order.function(), order.profession()),
                order.employment().from(),
                order.employment().to(),
                units(order.units()),
                permissions(order.permissions(), known),
                Texts.of(order.certificate()),
                order.particulars().reason(),
                order.particulars().hsaId() == null ? "" : order.particulars().hsaId().value(),
                order.particulars().cardNumber() == null ? "" : order.particulars().cardNumber());
        var facts = said.facts()
                .add("orders.field.ordered-by", names.getOrDefault(order.orderedBy(), "–"))
                .add("orders.field.submitted", Dates.moment(order.submittedAt()));
        if (!order.trimmed().isEmpty()) {
            facts.add("orders.field.trimmed", permissions(order.trimmed(), known));
        }
        var validTo = order.validTo();
        if (validTo != null && !validTo.equals(order.employment().to())) {
            facts.add("orders.field.valid-to", Dates.weekday(validTo));
        }
        return rest(facts, order.kind(), order.urgent(), order.urgentReason(), order.note());
    }

    /** The same about an order that is still being written; days that cannot be read are left out. */
    Facts of(OrderForm form) {
        var function = form.function();
        var said = new OrderWritten(
                form.kind(),
                form.givenName().strip() + " " + form.familyName().strip(),
                form.email(),
                form.mobile(),
                function == null ? "" : OrderWords.function(function, form.profession()),
                day(form),
                form.kind() == OrderKind.ENDING ? null : OrderFormEdit.day(form.endsOn()),
                units(form.units()),
                permissions(form.permissions()),
                Texts.of(form.certificate()),
                form.matter().reason(),
                form.matter().hsaId(),
                form.matter().cardNumber());
        return rest(said.facts(), form.kind(), form.urgent(), form.urgentReason(), form.note());
    }

    private static @Nullable LocalDate day(OrderForm form) {
        return OrderFormEdit.day(form.kind() == OrderKind.ENDING ? form.endsOn() : form.startsOn());
    }

    private static Facts rest(Facts facts, OrderKind kind, boolean urgent, String reason, String note) {
        if (urgent && kind != OrderKind.SITHS_REVOCATION) {
            facts.add("orders.field.urgent-reason", reason);
        }
        return facts.add("orders.field.note", note);
    }

    private String units(Collection<UnitId> ids) {
        return units.byId(ids).values().stream()
                .map(unit -> unit.name() + " (" + unit.providerName() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String permissions(Set<PermissionCode> codes) {
        return permissions(codes, systems.byCode(codes));
    }

    private static String permissions(Set<PermissionCode> codes, Map<PermissionCode, PermissionSummary> known) {
        return codes.stream().sorted().map(code -> name(code, known.get(code))).collect(Collectors.joining(", "));
    }

    static String name(PermissionCode code, @Nullable PermissionSummary permission) {
        return permission == null ? code.value() : permission.systemName() + ": " + permission.name();
    }
}
