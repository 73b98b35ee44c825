package se.omsorgsportal.provisioning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.OrderChanged;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.NotFound;

/** Moves an order's tasks on: what was waited for opens, and the order hears when it is ready or delivered (PRV-13). */
@Component
class TaskFlow {

    private final ProvisioningRepository provisionings;
    private final DutiesStore duties;
    private final Orders orders;
    private final Completion completion;
    private final People people;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    TaskFlow(
            ProvisioningRepository provisionings,
            DutiesStore duties,
            Orders orders,
            Completion completion,
            People people,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.provisionings = provisionings;
        this.duties = duties;
        this.orders = orders;
        this.completion = completion;
        this.people = people;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The order's tasks, locked until the transaction ends. */
    Provisioning lock(UUID order) {
        return provisionings.lock(order).orElseThrow(NotFound::new);
    }

    Provisioning lockOf(TaskId task) {
        return lock(provisionings.orderOf(task.value()).orElseThrow(NotFound::new));
    }

    /** Throws unless the task can be done now; says who was quicker, or what it waits for. */
    void requireOpen(Provisioning provisioning, Task task) {
        switch (task.state()) {
            case OPEN -> {}
            case WAITING ->
                throw new TaskNotOpen(
                        task.kind(), provisioning.waitingFor(task).iterator().next());
            case NOT_NEEDED -> throw new TaskNotNeeded(provisioning.caseNumber());
            case DONE -> throw alreadyDone(task);
        }
    }

    /** @param by nobody when the portal did it by itself (PRV-15) */
    void done(Provisioning provisioning, Task task, @Nullable Actor by, String note) {
        var before = task.state();
        task.done(by, clock.instant(), note);
        audit.record(act("task.done", provisioning, task).changed("state", before, task.state()));
        events.publishEvent(new TaskDone(
                task.id(), provisioning.orderId(), task.kind(), provisioning.person(), by == null ? null : by.id()));
        changed(provisioning);
        if (task.kind() == TaskKind.HAND_OVER_LOGIN && by != null) {
            SystemAccess.run(() -> orders.delivered(provisioning.orderId(), by));
        }
        openWhatCan(provisioning);
        if (provisioning.isCarriedOut()) {
            completion.carriedOut(provisioning, by);
        }
    }

    /** The order is ready when the hand-over opens: nothing that it waits for is left (PRV-09, PRV-13). */
    void openWhatCan(Provisioning provisioning) {
        announce(provisioning, provisioning.openWhatCan(clock.instant()));
    }

    /** Tells the other modules which tasks have just opened. */
    void announce(Provisioning provisioning, List<Task> opened) {
        for (var task : opened) {
            events.publishEvent(new TaskOpened(task.id(), provisioning.orderId(), task.kind(), task.owner()));
            if (task.kind() == TaskKind.HAND_OVER_LOGIN) {
                SystemAccess.run(() -> orders.ready(provisioning.orderId()));
            } else if (task.kind() == TaskKind.ACCEPT_DUTIES) {
                askForDuties(provisioning, task);
            }
        }
    }

    void recordUndone(Provisioning provisioning, Task task) {
        audit.record(act("task.undone", provisioning, task).changed("state", TaskState.DONE, task.state()));
        changed(provisioning);
    }

    /** A task fell away by itself: what waited for it opens. */
    void recordNotNeeded(Provisioning provisioning, Task task) {
        audit.record(act("task.not-needed", provisioning, task));
        changed(provisioning);
        openWhatCan(provisioning);
    }

    /** Open pages of the order show it at once (ORD-12). */
    void changed(Provisioning provisioning) {
        events.publishEvent(new OrderChanged(provisioning.orderId()));
    }

    private Act act(String what, Provisioning provisioning, Task task) {
        return Act.of(what, "task", task.id(), provisioning.caseNumber() + " " + task.kind())
                .about(provisioning.person());
    }

    /** Who has accepted the version in force need not do it again for another order. */
    private void askForDuties(Provisioning provisioning, Task task) {
        var person = provisioning.person();
        int version = duties.current();
        var accepted = duties.acceptedAt(person, version);
        if (accepted.isPresent()) {
            done(provisioning, task, new Actor(person, null), "");
        } else if (duties.ask(person, version, clock.instant())) {
            events.publishEvent(new DutiesAsked(person, version));
        }
    }

    private TaskAlreadyDone alreadyDone(Task task) {
        var by = task.doneBy();
        var at = task.doneAt();
        if (at == null) {
            throw new IllegalStateException("never done: " + task.id());
        }
        var name = Optional.ofNullable(by)
                .flatMap(people::find)
                .map(person -> person.name().full())
                .orElse("–");
        return new TaskAlreadyDone(name, at);
    }
}
