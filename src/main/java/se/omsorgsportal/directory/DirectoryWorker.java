package se.omsorgsportal.directory;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.SystemAccess;

/**
 * Takes changes to the directory: claimed in one transaction, carried out outside of any, noted in another. Stopped in
 * between, it is done again, which changes nothing more (PRV-15).
 */
@Component
class DirectoryWorker {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryWorker.class);

    private final OperationQueue queue;
    private final DirectoryServer server;
    private final DirectoryHealth health;

    DirectoryWorker(OperationQueue queue, DirectoryServer server, DirectoryHealth health) {
        this.queue = queue;
        this.server = server;
        this.health = health;
    }

    /** Carries out what is due, the oldest first, until nothing is left or the directory is away. */
    void carryOutDue() {
        if (server.isConfigured()) {
            SystemAccess.run(() -> goOn());
        }
    }

    private void goOn() {
        var next = queue.claimNext();
        while (next.isPresent() && carryOut(next.get())) {
            next = queue.claimNext();
        }
    }

    /** Carries out one now, if it is due and nobody is at it. */
    void carryOut(OperationId id) {
        SystemAccess.run(() -> claim(id).ifPresent(this::carryOut));
    }

    private Optional<OperationQueue.Claimed> claim(OperationId id) {
        return server.isConfigured() ? queue.claim(id) : Optional.empty();
    }

    /** Whether it is worth going on with the next one. */
    private boolean carryOut(OperationQueue.Claimed claimed) {
        try {
            var plan = server.carryOut(claimed.change());
            health.note(null, "");
            var problem = plan.problem();
            if (problem == null) {
                queue.done(claimed.id(), plan);
            } else {
                queue.fail(claimed.id(), problem, plan.reason());
            }
            return true;
        } catch (DirectoryFailure failed) {
            LOG.warn(
                    "The change {} did not go into the directory: {} {}",
                    claimed.id(),
                    failed.problem(),
                    failed.reason());
            return failed(claimed.id(), failed);
        } catch (RuntimeException fault) {
            LOG.error("The change {} could not be made.", claimed.id(), fault);
            queue.postpone(
                    claimed.id(), DirectoryProblem.FAULT, fault.getClass().getSimpleName());
            return true;
        }
    }

    private boolean failed(OperationId id, DirectoryFailure failed) {
        if (failed.problem() == DirectoryProblem.UNREACHABLE) {
            health.note(DirectoryProblem.UNREACHABLE, failed.reason());
            queue.postpone(id, failed.problem(), failed.reason());
            return false;
        }
        queue.fail(id, failed.problem(), failed.reason());
        return true;
    }
}
