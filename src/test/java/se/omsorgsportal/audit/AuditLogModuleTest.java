package se.omsorgsportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.PortalTest;

@PortalTest
@Tag("ALL-02")
class AuditLogModuleTest {

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String object = UUID.randomUUID().toString();

    @Test
    @DisplayName("ALL-02: what is recorded stands in the log when the transaction has committed")
    void recordedAtCommit() {
        inTransaction().executeWithoutResult(_ -> {
            audit.record(act("test.first").changed("ort", "Ånge 🏥", null));
            assertThat(entries()).isZero();
        });
        assertThat(entries()).isOne();
    }

    @Test
    @DisplayName("ALL-02: a transaction that rolls back leaves nothing in the log")
    void rollbackLeavesNothing() {
        assertThatThrownBy(() -> inTransaction().executeWithoutResult(_ -> {
                    audit.record(act("test.undone"));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        inTransaction().executeWithoutResult(status -> {
            audit.record(act("test.undone"));
            status.setRollbackOnly();
        });
        assertThat(entries()).isZero();
    }

    @Test
    @DisplayName("ALL-02: an inner transaction keeps its own acts, whatever becomes of the outer one")
    void innerTransaction() {
        var inner = inTransaction();
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        inTransaction().executeWithoutResult(outer -> {
            audit.record(act("test.outer"));
            inner.executeWithoutResult(_ -> audit.record(act("test.inner")));
            audit.record(act("test.outer"));
            outer.setRollbackOnly();
        });
        assertThat(jdbc.sql("SELECT what FROM audit_entry WHERE object_id = ?")
                        .param(object)
                        .query(String.class)
                        .list())
                .containsExactly("test.inner");
    }

    @Test
    @DisplayName("ALL-02: an act recorded while others prepare the commit is not lost, one after it is refused")
    void lateActs() {
        inTransaction()
                .executeWithoutResult(_ ->
                        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void beforeCommit(boolean readOnly) {
                                audit.record(act("test.late"));
                            }

                            @Override
                            public void afterCompletion(int status) {
                                assertThatIllegalStateException().isThrownBy(() -> audit.record(act("test.too-late")));
                            }
                        }));
        assertThat(entries()).isOne();
    }

    @Test
    @DisplayName("ALL-02: without a transaction, or in one that only reads, recording is refused")
    void refusedOutsideTransaction() {
        assertThatIllegalStateException().isThrownBy(() -> audit.record(act("test.nowhere")));
        var reading = inTransaction();
        reading.setReadOnly(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> reading.executeWithoutResult(_ -> audit.record(act("test.reading"))));
    }

    @Test
    @DisplayName("ALL-02: the portal's own acts name the part of it that acted")
    void systemActs() {
        SystemAccess.run(() -> inTransaction().executeWithoutResult(_ -> audit.record(act("test.job"))));
        assertThat(jdbc.sql("SELECT origin FROM audit_entry WHERE object_id = ? AND actor IS NULL")
                        .param(object)
                        .query(String.class)
                        .single())
                .isEqualTo("AuditLogModuleTest");
    }

    private Act act(String what) {
        return Act.of(what, "test", object, "TEST-1");
    }

    private long entries() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE object_id = ?")
                .param(object)
                .query(Long.class)
                .single();
    }

    private TransactionTemplate inTransaction() {
        return new TransactionTemplate(transactions);
    }
}
