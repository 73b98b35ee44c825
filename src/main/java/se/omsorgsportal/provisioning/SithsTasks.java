package se.omsorgsportal.provisioning;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderPlaced;
import se.omsorgsportal.orders.OrderRefused;
import se.omsorgsportal.orders.OrderWithdrawn;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;

/**
 * Keeps the task to order a certificate (PRV-08) in step with the certificate: done by the order for it, open again when
 * that comes to nothing, not needed by who has one (SIT-01).
 */
@Service
public class SithsTasks {

    private static final List<TaskState> UNSETTLED = List.of(TaskState.OPEN, TaskState.WAITING);
    private final ProvisioningRepository provisionings;
    private final Orders orders;
    private final TaskFlow flow;
    private final Clock clock;

    SithsTasks(ProvisioningRepository provisionings, Orders orders, TaskFlow flow, Clock clock) {
        this.provisionings = provisionings;
        this.orders = orders;
        this.flow = flow;
        this.clock = clock;
    }

    /** The person has a certificate, or one is on its way without an order: nobody has to order one. */
    @Transactional
    @SystemOnly
    public void notNeeded(PersonId person) {
        each(person, UNSETTLED, (provisioning, task) -> {
            task.fallAway(clock.instant());
            flow.recordNotNeeded(provisioning, task);
        });
    }

    /** Whoever placed the order, or stood for it, has done the task. */
    @ApplicationModuleListener(condition = "#placed.kind().name() == 'SITHS'")
    void on(OrderPlaced placed) {
        SystemAccess.run(() -> {
            var order = orders.details(placed.order());
            var person = order.beneficiary();
            if (person != null) {
                each(
                        person,
                        UNSETTLED,
                        (provisioning, task) -> flow.done(
                                provisioning,
                                task,
                                by(order),
                                order.caseNumber().toString()));
            }
        });
    }

    @ApplicationModuleListener
    void on(OrderRefused refused) {
        SystemAccess.run(() -> open(refused.order()));
    }

    @ApplicationModuleListener
    void on(OrderWithdrawn withdrawn) {
        SystemAccess.run(() -> open(withdrawn.order()));
    }

    private void open(OrderId id) {
        var order = orders.details(id);
        var person = order.beneficiary();
        if (order.kind() == OrderKind.SITHS && person != null) {
            each(person, List.of(TaskState.DONE), (provisioning, task) -> {
                if (task.isNoted(order.caseNumber().toString()) && provisioning.isUndoable(task)) {
                    provisioning.undo(task);
                    flow.recordUndone(provisioning, task);
                }
            });
        }
    }

    private void each(PersonId person, List<TaskState> states, BiConsumer<Provisioning, Task> act) {
        for (var order : provisionings.ordersOf(person, TaskKind.ORDER_SITHS, states)) {
            var provisioning = flow.lock(order);
            provisioning
                    .task(TaskKind.ORDER_SITHS)
                    .filter(task -> states.contains(task.state()))
                    .ifPresent(task -> act.accept(provisioning, task));
        }
    }

    private static Actor by(OrderDetails order) {
        var last = order.steps().getLast();
        var who = last.by();
        return who == null ? new Actor(order.orderedBy(), null) : new Actor(who, last.forWhom());
    }
}
