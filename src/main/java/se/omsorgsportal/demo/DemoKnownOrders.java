package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderMatter;
import se.omsorgsportal.orders.OrderStarts;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.StaffFilter;
import se.omsorgsportal.organisation.StaffMember;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Orders about people who work at a unit already: a change, endings, a certificate, a revocation; and two who just left. */
@Component
@Profile("demo")
class DemoKnownOrders {

    private final Staff staff;
    private final OrderStarts starts;
    private final Employments employments;
    private final Clock clock;

    DemoKnownOrders(Staff staff, OrderStarts starts, Employments employments, Clock clock) {
        this.staff = staff;
        this.starts = starts;
        this.employments = employments;
        this.clock = clock;
    }

    void create(DemoOrders orders, UnitId unit) {
        orders.as(DemoPersona.MANAGER);
        var all = staff.list(StaffFilter.at(unit), 0, 40).stream()
                .map(StaffMember::person)
                .filter(person ->
                        person.email() != null && !person.email().value().startsWith("demo-"))
                .collect(Collectors.partitioningBy(person -> person.profession() != null));
        var carers = new ArrayDeque<>(all.get(false).stream()
                .filter(person -> person.function() == ProfessionalFunction.CARE_STAFF)
                .map(PersonSummary::id)
                .toList());
        var today = Zone.today(clock);
        if (carers.size() >= 5) {
            leave(carers.pop(), unit, today.minusDays(12));
            leave(carers.pop(), unit, today.minusDays(3));
            orders.approve(orders.send(DemoPersona.MANAGER, ending(carers.pop(), today.plusDays(6))));
            orders.send(DemoPersona.MANAGER, ending(carers.pop(), today.plusDays(20)));
            orders.send(DemoPersona.MANAGER, leader(orders, carers.pop(), today.plusDays(14)));
        }
        all.get(true).stream().map(PersonSummary::id).limit(1).forEach(nurse -> {
            orders.as(DemoPersona.MANAGER);
            var form = starts.about(OrderKind.SITHS, nurse);
            orders.send(
                    DemoPersona.MANAGER, form.concerning(form.matter().card("SE2120001124-7K2P", "9752270012345678")));
        });
        all.get(true).stream()
                .map(PersonSummary::id)
                .skip(1)
                .limit(1)
                .forEach(nurse -> orders.send(
                        DemoPersona.MANAGER,
                        OrderForm.empty(OrderKind.SITHS_REVOCATION)
                                .concerning(OrderMatter.about(nurse)
                                        .because("Kortet är borttappat.")
                                        .card("", "9752270087654321"))));
    }

    private static OrderForm ending(PersonId person, LocalDate lastDay) {
        return OrderForm.ending(person, lastDay.toString(), "Slutar för att börja studera.");
    }

    private OrderForm leader(DemoOrders orders, PersonId person, LocalDate from) {
        orders.as(DemoPersona.MANAGER);
        return starts.about(OrderKind.CHANGE, person)
                .as(ProfessionalFunction.GROUP_LEADER)
                .days(from.toString(), "");
    }

    private void leave(PersonId person, UnitId unit, LocalDate lastDay) {
        SystemAccess.run(() -> employments.end(person, Set.of(unit), lastDay));
    }
}
