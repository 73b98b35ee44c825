package se.omsorgsportal.provisioning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * All that has to be done for one order, in its order: a task opens when what it waits for is done. Whoever changes it
 * holds its row locked, so that two never act on the same state.
 */
@Entity
@Table(name = "provisioning")
class Provisioning {

    @Id
    private UUID orderId;

    @Version
    private long version;

    @Column(name = "person_id")
    private PersonId person;

    private PersonId orderedBy;
    private String caseNumber;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean accountMade;
    private boolean withdrawn;

    @ElementCollection
    @CollectionTable(name = "provisioning_unit", joinColumns = @JoinColumn(name = "order_id"))
    @Column(name = "unit_id")
    private Set<UnitId> units = new HashSet<>();

    @OneToMany(mappedBy = "provisioning", cascade = CascadeType.PERSIST)
    private List<Task> tasks = new ArrayList<>();

    /** @param person who was registered at the approval */
    Provisioning(OrderDetails order, PersonId person) {
        this.orderId = order.id().value();
        this.person = person;
        this.orderedBy = order.orderedBy();
        this.caseNumber = order.caseNumber().toString();
        this.startsOn = order.employment().from();
        this.endsOn = order.validTo();
        this.units.addAll(order.units());
    }

    @SuppressWarnings("NullAway.Init")
    protected Provisioning() {}

    /** Exactly the tasks of the table (ORD-07). */
    void plan(List<TaskRule> rules, OrderedPermissions permissions) {
        var due = new DueDates(startsOn);
        rules.forEach(rule -> tasks.add(
                new Task(this, rule, permissions.in(rule), due.of(rule.task().occasion(), rule.owner()))));
    }

    /** Opens every task that waits for nothing more; returns those that opened. */
    List<Task> openWhatCan(Instant at) {
        var opening = tasks.stream()
                .filter(task ->
                        task.state() == TaskState.WAITING && waitingFor(task).isEmpty())
                .toList();
        opening.forEach(task -> task.open(at));
        return opening;
    }

    /** Throws when the task cannot be taken back without going back on what others were told. */
    void undo(Task task) {
        if (!isUndoable(task)) {
            throw new TaskNotUndoable(task.kind());
        }
        task.undone();
        tasks.stream()
                .filter(other ->
                        other.state() == TaskState.OPEN && !waitingFor(other).isEmpty())
                .forEach(Task::waitAgain);
    }

    /** A tick is safe to take back while nothing was built on it: no dependent is done, the order not told to be ready. */
    boolean isUndoable(Task task) {
        if (task.state() != TaskState.DONE || withdrawn || isCarriedOut() || !isTick(task.kind())) {
            return false;
        }
        return tasks.stream()
                .filter(other -> other.waitsFor().contains(task.kind()))
                .allMatch(other -> other.state() == TaskState.WAITING
                        || other.state() == TaskState.OPEN && other.kind() != TaskKind.HAND_OVER_LOGIN);
    }

    /**
     * What is open falls away; an account that this order made has to be closed by an administrator, one that it closed
     * opened again (ORD-08).
     */
    void withdraw(Instant at, LocalDate today) {
        withdrawn = true;
        tasks.stream().filter(task -> !task.state().isSettled()).forEach(task -> task.fallAway(at));
        if (accountMade) {
            tasks.add(new Task(this, TaskKind.CLOSE_ACCOUNT, TaskOwner.ADMINISTRATOR, "ad", today));
        }
        if (task(TaskKind.END_AD_ACCOUNT)
                .filter(task -> task.state() == TaskState.DONE)
                .isPresent()) {
            tasks.add(new Task(this, TaskKind.CHANGE_AD_ACCOUNT, TaskOwner.ADMINISTRATOR, "ad", today));
        }
    }

    /** Nothing is left to do, and no login is handed over: the order has come to its end (END-02). */
    boolean isCarriedOut() {
        return !withdrawn
                && task(TaskKind.HAND_OVER_LOGIN).isEmpty()
                && tasks.stream().allMatch(task -> task.state().isSettled());
    }

    void accountMade() {
        accountMade = true;
    }

    /** What has to be done before the task and is not. */
    Set<TaskKind> waitingFor(Task task) {
        var unsettled = EnumSet.noneOf(TaskKind.class);
        tasks.stream()
                .filter(other ->
                        task.waitsFor().contains(other.kind()) && !other.state().isSettled())
                .map(Task::kind)
                .forEach(unsettled::add);
        return unsettled;
    }

    Optional<Task> task(TaskKind kind) {
        return tasks.stream().filter(task -> task.kind() == kind).findFirst();
    }

    Task task(TaskId id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow();
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    PersonId person() {
        return person;
    }

    PersonId orderedBy() {
        return orderedBy;
    }

    String caseNumber() {
        return caseNumber;
    }

    /** The day that the order is about: the first one, or the one from which something changes. */
    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    Set<UnitId> units() {
        return Set.copyOf(units);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** A task that is a tick and nothing more; the others have made something that a tick taken back does not unmake. */
    private static boolean isTick(TaskKind kind) {
        return switch (kind) {
            case AD_ACCOUNT, HAND_OVER_LOGIN, ACCEPT_DUTIES, CLOSE_ACCOUNT, END_SITHS, END_AD_ACCOUNT -> false;
            case REGISTER_TWO_FACTOR,
                    ADD_IN_LC_UTFORARE,
                    ADD_IN_PROCAPITA,
                    SIGN_IN_TO_LC_HSL,
                    ADD_IN_LC_AVVIKELSE,
                    ADD_IN_SIGNIT,
                    ORDER_SITHS,
                    CHANGE_AD_ACCOUNT,
                    CHANGE_IN_LC_UTFORARE,
                    CHANGE_IN_PROCAPITA,
                    CHANGE_IN_LC_AVVIKELSE,
                    CHANGE_IN_SIGNIT,
                    END_IN_LC_UTFORARE,
                    END_IN_LC_AVVIKELSE,
                    END_IN_PROCAPITA -> true;
        };
    }
}
