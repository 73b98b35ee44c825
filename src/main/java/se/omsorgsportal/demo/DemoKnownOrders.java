package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderMatter;
import se.omsorgsportal.orders.OrderStarts;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.Presence;
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
                .filter(member -> member.presence() == Presence.PRESENT)
                .map(StaffMember::person)
                .filter(person ->
                        person.email() == null || !person.email().value().startsWith("demo-"))
                .filter(person -> !DemoMoves.isMoving(person))
                .toList();
        var carers = ids(all, ProfessionalFunction.CARE_STAFF);
        var nurses = ids(all, ProfessionalFunction.LICENSED);
        var today = Zone.today(clock);
        each(carers, one -> leave(one, unit, today.minusDays(12)));
        each(carers, one -> orders.approve(orders.send(DemoPersona.MANAGER, ending(one, today.plusDays(6)))));
        each(carers, one -> orders.send(DemoPersona.MANAGER, leader(orders, one, today.plusDays(14))));
        each(carers, one -> orders.send(DemoPersona.MANAGER, ending(one, today.plusDays(20))));
        each(carers, one -> leave(one, unit, today.minusDays(3)));
        each(nurses, one -> {
            orders.as(DemoPersona.MANAGER);
            var form = starts.about(OrderKind.SITHS, one);
            orders.send(
                    DemoPersona.MANAGER, form.concerning(form.matter().card("SE2120001124-7K2P", "9752270012345678")));
        });
        each(
                nurses,
                one -> orders.send(
                        DemoPersona.MANAGER,
                        OrderForm.empty(OrderKind.SITHS_REVOCATION)
                                .concerning(OrderMatter.about(one)
                                        .because("Kortet är borttappat.")
                                        .card("", "9752270087654321"))));
    }

    private static Queue<PersonId> ids(List<PersonSummary> all, ProfessionalFunction function) {
        return new ArrayDeque<>(all.stream()
                .filter(person -> person.function() == function)
                .map(PersonSummary::id)
                .toList());
    }

    /** A small unit has staff for some of it only. */
    private static void each(Queue<PersonId> people, Consumer<PersonId> work) {
        var next = people.poll();
        if (next != null) {
            work.accept(next);
        }
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
