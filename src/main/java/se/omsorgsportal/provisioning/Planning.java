package se.omsorgsportal.provisioning;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.PersonId;

/** Makes the tasks of an approved order of the lines of the table that its occasion asks for (ORD-07, END-02, PRV-16). */
@Component
class Planning {

    private final Orders orders;
    private final CareSystems systems;
    private final Map<Occasion, OccasionTasks> occasions = new EnumMap<>(Occasion.class);
    private final TaskFlow flow;
    private final Completion completion;
    private final EntityManager entities;
    private final AuditLog audit;
    private final Clock clock;

    Planning(
            Orders orders,
            CareSystems systems,
            List<OccasionTasks> occasions,
            TaskFlow flow,
            Completion completion,
            EntityManager entities,
            AuditLog audit,
            Clock clock) {
        this.orders = orders;
        this.systems = systems;
        occasions.forEach(one -> this.occasions.put(one.occasion(), one));
        this.flow = flow;
        this.completion = completion;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing for an order whose tasks are another module's. */
    void plan(OrderId id, PersonId person) {
        var order = orders.details(id);
        order.kind().occasion().map(occasions::get).ifPresent(tasks -> plan(order, person, tasks));
    }

    private void plan(OrderDetails order, PersonId person, OccasionTasks occasion) {
        var rules = occasion.rules(order, person);
        var provisioning = new Provisioning(order, person);
        provisioning.plan(rules, new OrderedPermissions(systems.byCode(order.permissions()), rules));
        var opened = provisioning.openWhatCan(clock.instant()); // before they are stored: written once
        entities.persist(provisioning);
        audit.record(Act.of("tasks.planned", "order", order.id(), provisioning.caseNumber())
                .about(person));
        flow.announce(provisioning, opened);
        if (provisioning.isCarriedOut()) {
            completion.carriedOut(provisioning, new Actor(order.orderedBy(), null));
        }
    }
}
