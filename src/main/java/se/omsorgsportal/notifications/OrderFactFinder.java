package se.omsorgsportal.notifications;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.setup.PortalProperties;

/** Gathers what mails and messages say about an order, as it is now. */
@Component
class OrderFactFinder {

    private final Orders orders;
    private final Recipients recipients;
    private final Units units;
    private final CareSystems systems;
    private final PortalProperties portal;

    OrderFactFinder(Orders orders, Recipients recipients, Units units, CareSystems systems, PortalProperties portal) {
        this.orders = orders;
        this.recipients = recipients;
        this.units = units;
        this.systems = systems;
        this.portal = portal;
    }

    OrderFacts of(OrderId id) {
        var order = orders.details(id);
        var orderer = recipients.person(order.orderedBy()).stream()
                .map(person -> person.name().full())
                .collect(Collectors.joining());
        return new OrderFacts(
                order,
                portal.link(Addresses.order(id)),
                orderer,
                units(order),
                permissions(order.permissions()),
                permissions(order.trimmed()));
    }

    private String units(OrderDetails order) {
        return units.byId(order.units()).values().stream()
                .map(UnitSummary::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String permissions(Set<PermissionCode> codes) {
        return systems.byCode(codes).values().stream()
                .map(permission -> "- " + permission.systemName() + ": " + permission.name())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
