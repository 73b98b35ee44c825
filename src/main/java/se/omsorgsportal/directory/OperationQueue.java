package se.omsorgsportal.directory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.directory.DirectoryChange.Create;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.Secrets;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Changes to be made, kept in the transaction that asked for them and handed out one at a time. */
@Component
class OperationQueue {

    private final OperationStore operations;
    private final EntityManager entities;
    private final Secrets secrets;
    private final Routines routines;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    OperationQueue(
            OperationStore operations,
            EntityManager entities,
            Secrets secrets,
            Routines routines,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.operations = operations;
        this.entities = entities;
        this.secrets = secrets;
        this.routines = routines;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    record Claimed(OperationId id, DirectoryChange change) {}

    /** Keeps the change; the one that is under way for the same cause stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    OperationId put(DirectoryChange change, String cause, String note, @Nullable PersonId requestedBy) {
        return operations.findByOpenCause(cause).map(Operation::id).orElseGet(() -> {
            var id = OperationId.next();
            var sealed = change instanceof Create create ? secrets.encrypt(purpose(id), create.password()) : null;
            var operation = new Operation(id, change, sealed, cause, note, requestedBy, clock.instant());
            entities.persist(operation);
            audit.record(act("directory.asked", operation).changed("change", null, operation.kind()));
            return id;
        });
    }

    /** Asks again under another name, with the same password, for whoever asked first; the password moves over. */
    @Transactional(propagation = Propagation.MANDATORY)
    OperationId again(Operation taken, String userName, String principal) {
        var id = OperationId.next();
        var sealed = secrets.encrypt(purpose(id), password(taken));
        var next = taken.underName(userName, principal, id, sealed, clock.instant());
        taken.erasePassword();
        entities.flush();
        entities.persist(next);
        audit.record(act("directory.asked", next).changed("change", null, next.kind()));
        return id;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Claimed> claimNext() {
        return operations.lockNextDue(clock.instant()).map(this::claim);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Claimed> claim(OperationId id) {
        return operations.lockIfDue(id.value(), clock.instant()).map(this::claim);
    }

    private Claimed claim(Operation operation) {
        operation.claim(clock.instant());
        return new Claimed(operation.id(), operation.change(password(operation)));
    }

    /** Whoever hears of it in the same transaction may take the password; then it is gone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void done(OperationId id, DirectoryPlan plan) {
        var operation = require(id.value());
        operation.done(clock.instant());
        audit.record(act("directory.done", operation)
                .changed("attributes", null, plan.steps().size()));
        events.publishEvent(operation.doneEvent());
        operation.erasePassword();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void postpone(OperationId id, DirectoryProblem why, String reason) {
        var giveUpAfter = Duration.ofHours(routines.get(DirectoryRoutines.GIVE_UP));
        var operation = require(id.value());
        if (!operation.postpone(why, reason, giveUpAfter, clock.instant())) {
            failed(operation, DirectoryProblem.GAVE_UP);
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void fail(OperationId id, DirectoryProblem why, String reason) {
        var operation = require(id.value());
        operation.fail(why, reason, clock.instant());
        failed(operation, why);
    }

    private void failed(Operation operation, DirectoryProblem why) {
        audit.record(act("directory.failed", operation).changed("problem", null, why));
        events.publishEvent(operation.failedEvent());
    }

    String password(Operation operation) {
        var sealed = operation.password();
        return sealed == null ? "" : secrets.decrypt(purpose(operation.id()), sealed);
    }

    Operation require(UUID id) {
        return operations.lock(id).orElseThrow(NotFound::new);
    }

    static Act act(String what, Operation operation) {
        return Act.of(what, "directory-operation", operation.id(), operation.userName())
                .about(operation.person());
    }

    private static String purpose(OperationId id) {
        return "directory:" + id;
    }
}
