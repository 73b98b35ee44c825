package se.omsorgsportal.directory;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemOnly;

/**
 * The municipality's directory, for modules that want something done there (PRV-15). A change is asked for in the
 * caller's transaction and carried out after it, at once by {@link #carryOutNow} or soon by itself; what became of it
 * is told by {@link DirectoryChangeDone} and {@link DirectoryChangeFailed}. What asks the directory itself refuses to
 * run in a transaction.
 */
@Service
@AdministratorsOnly
public class Directory {

    private final DirectoryServer server;
    private final DirectoryHealth health;
    private final DirectoryWorker worker;
    private final OperationQueue queue;
    private final OperationStore operations;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    Directory(
            DirectoryServer server,
            DirectoryHealth health,
            DirectoryWorker worker,
            OperationQueue queue,
            OperationStore operations,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.server = server;
        this.health = health;
        this.worker = worker;
        this.queue = queue;
        this.operations = operations;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Without a directory everything about it is done by hand. */
    @SignedIn
    public boolean isConfigured() {
        return server.isConfigured();
    }

    /** Whether the portal changes accounts there as soon as it can, without anybody saying so. */
    @SignedIn
    public boolean actsByItself() {
        return server.isConfigured() && routines.get(DirectoryRoutines.AUTOMATIC);
    }

    /** What the directory has by the name (PRV-11); throws {@link DirectoryAway} when it cannot be asked. */
    @Transactional(propagation = Propagation.NEVER)
    public DirectoryEntry lookUp(String userName) {
        return ask(() -> server.lookUp(userName));
    }

    /** What the change would do now; nothing is changed. Throws {@link DirectoryAway} when it cannot be asked. */
    @Transactional(propagation = Propagation.NEVER)
    public DirectoryPlan plan(DirectoryChange change) {
        return ask(() -> server.plan(change));
    }

    /**
     * Asks for the change in the caller's transaction. While one is under way for the cause, no other is made.
     *
     * @param cause what it is for, as {@code task:<id>}; given back with the outcome
     * @param note given back with the outcome
     */
    @Transactional
    public OperationId carryOut(DirectoryChange change, String cause, String note) {
        if (!server.isConfigured()) {
            throw new DirectoryNotConfigured();
        }
        var by = user.isSystem() ? null : user.user().map(PortalUser::id).orElse(null);
        return queue.put(change, cause, note, by);
    }

    /** Does not wait for the job; says how it stands afterwards. The asking transaction has to be over. */
    @Transactional(propagation = Propagation.NEVER)
    public OperationDetails carryOutNow(OperationId id) {
        worker.carryOut(id);
        return operations.findById(id.value()).orElseThrow().details();
    }

    /** The newest for the cause. */
    @Transactional(readOnly = true)
    public Optional<OperationDetails> latest(String cause) {
        return operations.findFirstByCauseOrderByIdDesc(cause).map(Operation::details);
    }

    /** How often a name turned out to be taken for the cause. */
    @Transactional(readOnly = true)
    public long namesTaken(String cause) {
        return operations.countByCauseAndProblem(cause, DirectoryProblem.NAME_TAKEN);
    }

    /** The first password of a new account, for the listener of {@link DirectoryChangeDone} and nobody else (PRV-12). */
    @SystemOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public String password(OperationId id) {
        return queue.password(queue.require(id.value()));
    }

    /** Asks again under the next name when one turned out to be taken (PRV-11). */
    @SystemOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public OperationId againUnder(OperationId taken, String userName, String principal) {
        return queue.again(queue.require(taken.value()), userName, principal);
    }

    /** What waits or has failed for the cause is not wanted any more. */
    @Transactional
    public void withdraw(String cause) {
        operations
                .findFirstByCauseOrderByIdDesc(cause)
                .filter(operation ->
                        operation.state() == OperationState.WAITING || operation.state() == OperationState.FAILED)
                .map(operation -> queue.require(operation.id().value()))
                .ifPresent(operation -> {
                    operation.cancel(clock.instant());
                    audit.record(OperationQueue.act("directory.cancelled", operation));
                });
    }

    private <T> T ask(Supplier<T> question) {
        try {
            var answer = question.get();
            health.note(null, "");
            return answer;
        } catch (DirectoryFailure failed) {
            health.note(failed.problem(), failed.reason());
            throw new DirectoryAway(failed.reason());
        }
    }
}
