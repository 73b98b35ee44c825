package se.omsorgsportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("ALL-01")
class HeardPublicationsTest {

    private static final UUID PUBLICATION = UUID.randomUUID();

    private final EventPublicationRepository stored = mock(EventPublicationRepository.class);
    private final HeardPublications heard = new HeardPublications(stored);
    private final Nothing nothing = new Nothing();
    private final TransactionTemplate transaction = new TransactionTemplate(nothing);

    /** Begins and ends transactions in which nothing can be stored. */
    private static final class Nothing extends AbstractPlatformTransactionManager {

        private boolean running;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return running;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            running = true;
        }

        @Override
        protected Object doSuspend(Object transaction) {
            running = false;
            return this;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            running = true;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            running = false;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            running = false;
        }
    }

    @BeforeEach
    void listen() {
        nothing.setTransactionExecutionListeners(List.of(heard));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        doAnswer(deleting -> assertThat(nothing.running).isTrue()).when(stored).deletePublications(anyList());
    }

    @Test
    @DisplayName("ALL-01: what a listener did and that it was heard are stored by one transaction")
    void together() {
        heard.markProcessing(PUBLICATION);
        transaction.executeWithoutResult(running -> verify(stored, never()).deletePublications(any()));
        verify(stored).deletePublications(List.of(PUBLICATION));
        heard.markCompleted(PUBLICATION, Instant.EPOCH);
        verify(stored, never()).markProcessing(any());
        verify(stored, never()).markCompleted(any(UUID.class), any());
    }

    @Test
    @DisplayName("ALL-01: a listener that fails leaves the publication, which is marked and heard again later")
    void fails() {
        heard.markProcessing(PUBLICATION);
        assertThatThrownBy(() -> transaction.executeWithoutResult(running -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        transaction.executeWithoutResult(running -> heard.markFailed(PUBLICATION));
        verify(stored, never()).deletePublications(any());
        verify(stored).markFailed(PUBLICATION);
    }

    @Test
    @DisplayName("ALL-01: what a listener stores on the way, in a transaction inside its own, does not count as heard")
    void inside() {
        heard.markProcessing(PUBLICATION);
        assertThatThrownBy(() -> transaction.executeWithoutResult(running -> {
                    transaction.executeWithoutResult(inner -> {});
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        verify(stored, never()).deletePublications(any());
    }

    @Test
    @DisplayName(
            "ALL-01: a listener without a transaction fails, and the one that notes it does not take the publication away")
    void withoutTransaction() {
        heard.markProcessing(PUBLICATION);
        transaction.executeWithoutResult(running -> heard.markFailed(PUBLICATION));
        verify(stored, never()).deletePublications(any());
    }

    @Test
    @DisplayName("ALL-01: a listener without a transaction is ticked off by itself, and the next one is not touched")
    void next() {
        heard.markProcessing(PUBLICATION);
        transaction.executeWithoutResult(running -> heard.markCompleted(PUBLICATION, Instant.EPOCH));
        verify(stored).markCompleted(PUBLICATION, Instant.EPOCH);
        transaction.executeWithoutResult(running -> {});
        verify(stored, never()).deletePublications(any());
    }
}
