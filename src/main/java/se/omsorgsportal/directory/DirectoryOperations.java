package se.omsorgsportal.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.SystemOnly;

/** Every change on its way to the directory, and how the connection is, for the administrators (PRV-15). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class DirectoryOperations {

    private final OperationStore operations;
    private final OperationQueue queue;
    private final DirectoryServer server;
    private final DirectoryHealth health;
    private final Routines routines;
    private final AuditLog audit;
    private final Clock clock;

    DirectoryOperations(
            OperationStore operations,
            OperationQueue queue,
            DirectoryServer server,
            DirectoryHealth health,
            Routines routines,
            AuditLog audit,
            Clock clock) {
        this.operations = operations;
        this.queue = queue;
        this.server = server;
        this.health = health;
        this.routines = routines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first; all of them without a state. */
    public List<OperationDetails> page(@Nullable OperationState state, int offset, int limit) {
        return operations.page(state, offset, limit).stream()
                .map(Operation::details)
                .toList();
    }

    /** How many wait for somebody to look at them. */
    public long failed() {
        return operations.countByState(OperationState.FAILED);
    }

    /** How the last call went, without making one. */
    public DirectoryConnection connection() {
        return health.last();
    }

    /** Calls the directory now. */
    @Transactional(propagation = Propagation.NEVER)
    public DirectoryConnection check() {
        try {
            server.check();
            health.note(null, "");
        } catch (DirectoryFailure failed) {
            health.note(failed.problem(), failed.reason());
        }
        return health.last();
    }

    /** Tries again, first in the queue; throws {@link PasswordErased} when a new account's password is gone. */
    @Transactional
    public void retry(OperationId id) {
        var operation = queue.require(id.value());
        var before = operation.state();
        if (before == OperationState.FAILED
                && operations.findByOpenCause(operation.details().cause()).isPresent()) {
            throw new OperationUnderWay();
        }
        operation.retry(clock.instant());
        audit.record(OperationQueue.act("directory.retried", operation).changed("state", before, operation.state()));
    }

    /** It is done by hand, or not wanted any more. */
    @Transactional
    public void cancel(OperationId id) {
        var operation = queue.require(id.value());
        var before = operation.state();
        operation.cancel(clock.instant());
        audit.record(OperationQueue.act("directory.cancelled", operation).changed("state", before, operation.state()));
    }

    /** Erases the passwords of accounts that could not be made in time (PRV-12). */
    @SystemOnly
    @Transactional
    public int erasePasswords() {
        var before = clock.instant().minus(Duration.ofHours(routines.get(DirectoryRoutines.KEEP_PASSWORD)));
        return operations.erasePasswords(before);
    }
}
