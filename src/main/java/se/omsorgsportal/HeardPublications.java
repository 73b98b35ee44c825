package se.omsorgsportal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Ticks a publication off in the very transaction in which its listener works, the first that begins on the thread: what
 * the listener did and that it was heard are stored together or not at all, and with one commit instead of three.
 */
@Primary
@Component
class HeardPublications implements EventPublicationRepository, TransactionExecutionListener {

    private final EventPublicationRepository stored;
    private final ThreadLocal<@Nullable Hearing> current = new ThreadLocal<>();
    private final Set<UUID> heard = ConcurrentHashMap.newKeySet();

    HeardPublications(@Qualifier("jdbcEventPublicationRepository") EventPublicationRepository stored) {
        this.stored = stored;
    }

    private final class Hearing implements TransactionSynchronization {

        private final UUID publication;
        private boolean begun;

        Hearing(UUID publication) {
            this.publication = publication;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (current.get() == this) {
                stored.deletePublications(List.of(publication));
            }
        }

        @Override
        public void afterCommit() {
            if (current.get() == this) {
                heard.add(publication);
            }
        }
    }

    /** That a listener has begun is not worth a write: what is old and still there was not heard to the end. */
    @Override
    public void markProcessing(UUID publication) {
        current.set(new Hearing(publication));
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var hearing = current.get();
        if (failure == null && hearing != null && !hearing.begun && transaction.isNewTransaction()) {
            hearing.begun = true;
            TransactionSynchronizationManager.registerSynchronization(hearing);
        }
    }

    @Override
    public void markCompleted(UUID publication, Instant at) {
        current.remove();
        if (!heard.remove(publication)) {
            stored.markCompleted(publication, at);
        }
    }

    /** The registry's own transaction may be the first after a listener that began none: nothing was heard in it. */
    @Override
    public void markFailed(UUID publication) {
        current.remove();
        stored.markFailed(publication);
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier listener, Instant at) {
        current.remove();
        stored.markCompleted(event, listener, at);
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        return stored.create(publication);
    }

    @Override
    public boolean markResubmitted(UUID publication, Instant at) {
        return stored.markResubmitted(publication, at);
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return stored.findIncompletePublications();
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant moment) {
        return stored.findIncompletePublicationsPublishedBefore(moment);
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier listener) {
        return stored.findIncompletePublicationsByEventAndTargetIdentifier(event, listener);
    }

    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria which) {
        return stored.findFailedPublications(which);
    }

    @Override
    public List<TargetEventPublication> findByStatus(Status status) {
        return stored.findByStatus(status);
    }

    @Override
    public int countByStatus(Status status) {
        return stored.countByStatus(status);
    }

    @Override
    public List<TargetEventPublication> findCompletedPublications() {
        return stored.findCompletedPublications();
    }

    @Override
    public void deletePublications(List<UUID> publications) {
        stored.deletePublications(publications);
    }

    @Override
    public void deleteCompletedPublications() {
        stored.deleteCompletedPublications();
    }

    @Override
    public void deleteCompletedPublicationsBefore(Instant moment) {
        stored.deleteCompletedPublicationsBefore(moment);
    }
}
