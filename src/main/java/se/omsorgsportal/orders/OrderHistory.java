package se.omsorgsportal.orders;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;

/** Writes what happened to an order: its history, the audit log, and the announcement to the other modules. */
@Component
class OrderHistory {

    private final OrderStore orders;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    OrderHistory(OrderStore orders, AuditLog audit, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.orders = orders;
        this.audit = audit;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Whoever is signed in did it; the events go last, when everything that their listeners read is in place. */
    void add(Order order, StepKind what, String comment, Act act, Object... announcements) {
        add(order, what, user.user().map(PortalUser::actor).orElse(null), comment, act, announcements);
    }

    void add(Order order, StepKind what, @Nullable Actor by, String comment, Act act, Object... announcements) {
        orders.add(new OrderStep(order, what, by, clock.instant(), comment));
        orders.flush();
        audit.record(act.about(order.content().person()));
        for (var announcement : announcements) {
            events.publishEvent(announcement);
        }
        events.publishEvent(new OrderChanged(order.id()));
    }

    static Act act(Order order, StepKind what) {
        return Act.of(what.act(), "order", order.id(), order.number().toString());
    }
}
