package se.omsorgsportal.provisioning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.PersonId;

/** One thing to do for an order; changed only by its {@link Provisioning}, which knows the others. */
@Entity
@Table(name = "provisioning_task")
class Task {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "order_id")
    private Provisioning provisioning;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    private TaskOwner owner;

    private String careSystem;
    private String permissions;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.WAITING;

    private LocalDate due;
    private String note = "";
    private @Nullable Instant openedAt;
    private @Nullable PersonId doneBy;
    private @Nullable PersonId doneFor;
    private @Nullable Instant doneAt;

    @ElementCollection
    @CollectionTable(name = "provisioning_task_dependency", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "waits_for")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<TaskKind> waitsFor = new HashSet<>();

    Task(Provisioning provisioning, TaskKind kind, TaskOwner owner, String careSystem, LocalDate due) {
        this.id = TaskId.next().value();
        this.provisioning = provisioning;
        this.kind = kind;
        this.owner = owner;
        this.careSystem = careSystem;
        this.permissions = "";
        this.due = due;
    }

    /** A line of the table made a thing to do; it opens when what the line says is done. */
    Task(Provisioning provisioning, TaskRule rule, Collection<PermissionCode> permissions, LocalDate due) {
        this(provisioning, rule.task(), rule.owner(), rule.system(), due);
        this.permissions =
                permissions.stream().sorted().map(PermissionCode::value).collect(Collectors.joining(","));
        this.waitsFor.addAll(rule.after());
    }

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    void open(Instant at) {
        state = TaskState.OPEN;
        openedAt = at;
    }

    void done(@Nullable Actor by, Instant at, String words) {
        state = TaskState.DONE;
        doneBy = by == null ? null : by.id();
        doneFor = by == null ? null : by.forWhom();
        doneAt = at;
        note = words;
    }

    void undone() {
        state = TaskState.OPEN;
        doneBy = null;
        doneFor = null;
        doneAt = null;
    }

    void waitAgain() {
        state = TaskState.WAITING;
        openedAt = null;
    }

    void fallAway(Instant at) {
        state = TaskState.NOT_NEEDED;
        doneAt = at;
    }

    boolean isNoted(String words) {
        return note.equals(words);
    }

    TaskId id() {
        return new TaskId(id);
    }

    TaskKind kind() {
        return kind;
    }

    TaskOwner owner() {
        return owner;
    }

    LocalDate due() {
        return due;
    }

    TaskState state() {
        return state;
    }

    Set<TaskKind> waitsFor() {
        return waitsFor;
    }

    @Nullable
    PersonId doneBy() {
        return doneBy;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    TaskDetails details(Provisioning of, Set<TaskKind> waitingFor, boolean mine, boolean undoable, LocalDate today) {
        return new TaskDetails(
                id(),
                of.orderId(),
                of.caseNumber(),
                of.person(),
                of.units(),
                kind,
                owner,
                careSystem,
                permissionCodes(),
                state,
                due,
                state == TaskState.OPEN && due.isBefore(today),
                note,
                openedAt,
                doneBy,
                doneFor,
                doneAt,
                waitingFor,
                mine,
                undoable);
    }

    private List<PermissionCode> permissionCodes() {
        return permissions.isEmpty()
                ? List.of()
                : Arrays.stream(permissions.split(",")).map(PermissionCode::new).toList();
    }
}
