package se.omsorgsportal.orders;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.ManagersOnly;
import se.omsorgsportal.shared.FreeText;

/**
 * Yes, no, or not yet. Whoever decides says which version of the order they have seen; the order is locked meanwhile, so
 * that of two who decide at once one wins and the other is told who it was (ORD-06).
 */
@Service
@Transactional(readOnly = true)
public class OrderDecisions {

    private static final String COMMENT = "comment";

    private final OrderStore orders;
    private final OrderAccess access;
    private final OrderHistory history;
    private final DecisionGuard guard;
    private final OrderKinds kinds;
    private final Clock clock;

    OrderDecisions(
            OrderStore orders,
            OrderAccess access,
            OrderHistory history,
            DecisionGuard guard,
            OrderKinds kinds,
            Clock clock) {
        this.orders = orders;
        this.access = access;
        this.history = history;
        this.guard = guard;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Grants what was ordered, or less of it; registers the person and starts the provisioning (ORD-07, ORD-12). */
    @Transactional
    @AdministratorsOnly
    public void approve(OrderId id, long version, Approval approval) {
        var order = guard.take(id, version, OrderState.SUBMITTED);
        guard.requireOthers(order);
        var checked = guard.check(order, approval);
        var before = order.content().employment().to();
        var person = kinds.of(order.content().kind()).approved(order);
        order.approve(access.self(), person, checked, clock.instant());
        var act = OrderHistory.act(order, StepKind.APPROVED)
                .changed("state", OrderState.SUBMITTED, order.state())
                .changed("validTo", before, checked.validTo() == null ? before : checked.validTo())
                .changed("permissions", order.content().wanted(), checked.permissions());
        var approved = new OrderApproved(id, order.content().kind(), person);
        history.add(order, StepKind.APPROVED, checked.comment(), act, approved);
    }

    @Transactional
    @AdministratorsOnly
    public void refuse(OrderId id, long version, String comment) {
        var order = guard.take(id, version, OrderState.SUBMITTED);
        guard.requireOthers(order);
        end(order, StepKind.REFUSED, comment, one -> one.refuse(access.self(), clock.instant()), new OrderRefused(id));
    }

    /** Back to the orderer, who completes it and sends it again. */
    @Transactional
    @AdministratorsOnly
    public void sendBack(OrderId id, long version, String comment) {
        var order = guard.take(id, version, OrderState.SUBMITTED);
        guard.requireOthers(order);
        end(order, StepKind.SENT_BACK, comment, one -> one.sendBack(clock.instant()), new OrderSentBack(id));
    }

    /** A manager stands for what a superuser ordered (ORD-01). */
    @Transactional
    @ManagersOnly
    public void confirm(OrderId id, long version) {
        var order = guard.take(id, version, OrderState.AWAITING_MANAGER);
        access.requireManagerOf(order);
        order.confirm(clock.instant());
        var act = OrderHistory.act(order, StepKind.CONFIRMED)
                .changed("state", OrderState.AWAITING_MANAGER, order.state());
        var placed = new OrderPlaced(id, order.content().kind(), order.content().isUrgent());
        history.add(order, StepKind.CONFIRMED, "", act, placed);
    }

    /** A manager does not stand for what a superuser ordered. */
    @Transactional
    @ManagersOnly
    public void decline(OrderId id, long version, String comment) {
        var order = guard.take(id, version, OrderState.AWAITING_MANAGER);
        access.requireManagerOf(order);
        end(order, StepKind.DECLINED, comment, one -> one.refuse(access.self(), clock.instant()), new OrderRefused(id));
    }

    private void end(Order order, StepKind what, String comment, Consumer<Order> step, Object event) {
        var words = FreeText.required(COMMENT, comment);
        var before = order.state();
        step.accept(order);
        var act = OrderHistory.act(order, what).changed("state", before, order.state());
        history.add(order, what, words, act, event);
    }
}
