package se.omsorgsportal.provisioning;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;

/** The current user's first day: what to do, in which order, and what they need for it (PRV-13). */
@Service
@SignedIn
@Transactional(readOnly = true)
public class FirstDay {

    private final FirstDayTicks ticks;
    private final ProvisioningRepository provisionings;
    private final TaskFlow flow;
    private final Duties duties;
    private final Accounts accounts;
    private final Orders orders;
    private final CareSystems systems;
    private final People people;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    FirstDay(
            FirstDayTicks ticks,
            ProvisioningRepository provisionings,
            TaskFlow flow,
            Duties duties,
            Accounts accounts,
            Orders orders,
            CareSystems systems,
            People people,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.ticks = ticks;
        this.provisionings = provisionings;
        this.flow = flow;
        this.duties = duties;
        this.accounts = accounts;
        this.orders = orders;
        this.systems = systems;
        this.people = people;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public FirstDayList list() {
        var me = user.myself();
        var ticked = ticks.of(me);
        var done = provisionings.kindsDoneFor(me);
        boolean licensed = isLicensed(me);
        var entries = Arrays.stream(FirstDayItem.values())
                .filter(item -> item.isFor(licensed))
                .map(item -> new FirstDayList.Entry(
                        item,
                        ticked.contains(item)
                                || item.task().filter(done::contains).isPresent()))
                .toList();
        return new FirstDayList(
                entries,
                routines.get(ProvisioningRoutines.SERVICE_DESK),
                accounts.of(me).orElse(null),
                permissions(me),
                duties.myAcceptance().isPresent());
    }

    /** Whether somebody ordered something for the user, so that the list is about them. */
    public boolean isNew() {
        return provisionings
                .findFirstByPersonAndWithdrawnFalseOrderByOrderIdDesc(user.myself())
                .isPresent();
    }

    /** Ticks an item, and does the order's task that it is. */
    @Transactional
    public void tick(FirstDayItem item) {
        var me = user.myself();
        item.task().ifPresent(kind -> complete(me, kind));
        ticks.tick(me, item, clock.instant());
        audit.record(Act.of("first-day.ticked", "first-day", me, item.name()).about(me));
    }

    /** Takes a tick back; throws {@link TaskNotUndoable} when something was built on the task. */
    @Transactional
    public void untick(FirstDayItem item) {
        var me = user.myself();
        item.task().ifPresent(kind -> undo(me, kind));
        ticks.untick(me, item);
        audit.record(Act.of("first-day.unticked", "first-day", me, item.name()).about(me));
    }

    private void complete(PersonId me, TaskKind kind) {
        for (var order : provisionings.ordersOf(me, kind, List.of(TaskState.OPEN, TaskState.WAITING))) {
            var provisioning = flow.lock(order);
            provisioning.task(kind).filter(task -> !task.state().isSettled()).ifPresent(task -> {
                flow.requireOpen(provisioning, task);
                flow.done(provisioning, task, user.actor(), "");
            });
        }
    }

    private void undo(PersonId me, TaskKind kind) {
        provisionings.ordersOf(me, kind, List.of(TaskState.DONE)).stream()
                .max(Comparator.naturalOrder())
                .map(flow::lock)
                .ifPresent(provisioning -> provisioning.task(kind).ifPresent(task -> {
                    provisioning.undo(task);
                    flow.recordUndone(provisioning, task);
                }));
    }

    private List<PermissionSummary> permissions(PersonId me) {
        return provisionings
                .findFirstByPersonAndWithdrawnFalseOrderByOrderIdDesc(me)
                .map(provisioning -> SystemAccess.call(() -> orders.details(provisioning.orderId())))
                .map(order -> systems.byCode(order.permissions()).values().stream()
                        .sorted(Comparator.comparing(PermissionSummary::systemName)
                                .thenComparing(PermissionSummary::name))
                        .toList())
                .orElse(List.of());
    }

    private boolean isLicensed(PersonId me) {
        return people.find(me)
                .filter(person -> person.function() == ProfessionalFunction.LICENSED || person.profession() != null)
                .isPresent();
    }
}
