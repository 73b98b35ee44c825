package se.omsorgsportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestLogin;

/** Each test tampers within a transaction that is rolled back, so that the chain is whole for the next one. */
@PortalTest
@Tag("ALL-02")
class AuditCheckModuleTest {

    @Autowired
    private AuditLog audit;

    @Autowired
    private AuditCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private long first;

    @BeforeEach
    void threeEntries() {
        TestLogin.system();
        transactions.executeWithoutResult(_ -> {
            for (int i = 0; i < 3; i++) {
                audit.record(Act.of("test.made", "test", UUID.randomUUID(), "TEST-" + i)
                        .changed("telefon", "040-42 53 33", "070-" + i));
            }
        });
        first = check.entries() - 2;
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @DisplayName("ALL-02: an untouched log is whole, to its last entry")
    void whole() {
        var verdict = check.run(_ -> {});
        assertThat(verdict.fault()).isNull();
        assertThat(verdict.seq()).isEqualTo(first + 2);
        assertThat(check.last())
                .hasValueSatisfying(last -> assertThat(last.isWhole()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + INTERVAL 1 MICROSECOND",
                "actor = UUID()",
                "acting_role = 'MANAGER'",
                "on_behalf_of = UUID()",
                "origin = 'elsewhere'",
                "what = 'test.other'",
                "object_type = 'other'",
                "object_id = 'other'",
                "label = 'Test-1'",
                "label = 'TEST-1 '",
                "person = UUID()",
                "details_digest = NULL",
                "hash = REVERSE(hash)"
            })
    @DisplayName("ALL-02: an edited entry is found, whichever field it is")
    void edited(String change) {
        assertFault(AuditFault.EDITED, first + 1, () -> sql("UPDATE audit_entry SET " + change + " WHERE seq = ?", 1));
    }

    @Test
    @DisplayName("ALL-02: an entry that was exchanged for another with a right hash of its own is found")
    void exchanged() {
        assertFault(AuditFault.INSERTED, first + 2, () -> remake(first + 1, "TEST-forged"));
    }

    @Test
    @DisplayName("ALL-02: an entry that carries another hash than that of the one before it is found")
    void putIn() {
        assertFault(AuditFault.INSERTED, first + 1, () -> {
            sql("UPDATE audit_entry SET previous_hash = REVERSE(previous_hash) WHERE seq = ?", 1);
            remake(first + 1, "TEST-1");
        });
    }

    @Test
    @DisplayName("ALL-02: an entry deleted in the middle is found")
    void missing() {
        assertFault(AuditFault.MISSING, first + 1, () -> sql("DELETE FROM audit_entry WHERE seq = ?", 1));
    }

    @Test
    @DisplayName("ALL-02: entries cut off at the end are found")
    void cut() {
        assertFault(AuditFault.CUT, first + 1, () -> sql("DELETE FROM audit_entry WHERE seq >= ?", 1));
    }

    @Test
    @DisplayName("ALL-02: entries cut off at the end with the head moved back are found once a check has seen them")
    void cutWithHead() {
        check.run(_ -> {});
        assertFault(AuditFault.CUT, first + 1, () -> {
            sql("DELETE FROM audit_entry WHERE seq >= ?", 1);
            moveHead(first);
        });
    }

    @Test
    @DisplayName("ALL-02: an entry written behind the portal's back at the end is found")
    void added() {
        assertFault(AuditFault.INSERTED, first + 3, () -> sql("""
                INSERT INTO audit_entry SELECT seq + 1, at, actor, acting_role, on_behalf_of, origin, what, object_type,
                    object_id, label, person, details_digest, previous_hash, hash FROM audit_entry WHERE seq = ?""", 2));
    }

    @Test
    @DisplayName("ALL-02: a chain made anew from some entry to its head is found once a check has seen the old one")
    void rewritten() {
        check.run(_ -> {});
        assertFault(AuditFault.REWRITTEN, first + 2, () -> {
            remake(first + 2, "TEST-forged");
            moveHead(first + 2);
        });
    }

    @Test
    @DisplayName("ALL-02: changed details are found, as are added ones")
    void detailsChanged() {
        assertFault(
                AuditFault.DETAILS_CHANGED,
                first + 1,
                () -> sql("UPDATE audit_details SET changes = REPLACE(changes, '070-1', '070-2') WHERE seq = ?", 1));
    }

    @Test
    @DisplayName("ALL-02: details that vanished without a trace are found")
    void detailsMissing() {
        assertFault(AuditFault.DETAILS_MISSING, first + 1, () -> sql("DELETE FROM audit_details WHERE seq = ?", 1));
    }

    @Test
    @DisplayName("ALL-02: details whose erasure is recorded leave the chain whole")
    void detailsErased() {
        transactions.executeWithoutResult(_ -> {
            var number = Long.toString(first + 1);
            audit.record(Act.of("audit.details-erased", "audit-entry", number, number));
        });
        assertFault(null, null, () -> sql("DELETE FROM audit_details WHERE seq = ?", 1));
    }

    private void assertFault(AuditFault fault, Long brokenSeq, Runnable tampering) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            tampering.run();
            var verdict = check.run(_ -> {});
            assertThat(verdict.fault()).isEqualTo(fault);
            assertThat(verdict.brokenSeq()).isEqualTo(brokenSeq);
        });
    }

    private void sql(String sql, int offset) {
        assertThat(jdbc.sql(sql).param(first + offset).update()).isPositive();
    }

    /** What somebody with the program's source could do: give an entry another label and the hash that fits it. */
    private void remake(long seq, String label) {
        jdbc.sql("UPDATE audit_entry SET label = ? WHERE seq = ?")
                .params(label, seq)
                .update();
        forge(
                seq,
                hash -> jdbc.sql("UPDATE audit_entry SET hash = ? WHERE seq = ?")
                        .params(hash, seq)
                        .update());
    }

    private void forge(long seq, Consumer<byte[]> use) {
        use.accept(jdbc.sql("SELECT e.*, NULL AS salt, NULL AS changes FROM audit_entry e WHERE seq = ?")
                .param(seq)
                .query((row, _) -> StoredChain.entry(row).hash())
                .single());
    }

    private void moveHead(long seq) {
        jdbc.sql(
                        "UPDATE audit_head JOIN audit_entry e ON e.seq = ? SET audit_head.seq = e.seq, audit_head.hash = e.hash")
                .param(seq)
                .update();
    }
}
