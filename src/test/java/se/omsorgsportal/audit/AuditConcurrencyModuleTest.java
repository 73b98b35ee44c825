package se.omsorgsportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestLogin;

@PortalTest
@Tag("ALL-02")
class AuditConcurrencyModuleTest {

    private static final int THREADS = 16;
    private static final int ACTS = 50;

    @Autowired
    private AuditLog audit;

    @Autowired
    private AuditCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @DisplayName(
            "ALL-02: 16 threads that each record 50 acts, some of which roll back, leave a whole and gap-free chain")
    void manyAtOnce() throws Exception {
        var object = UUID.randomUUID().toString();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = IntStream.range(0, THREADS)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        for (int i = 0; i < ACTS; i++) {
                            act(object, number, i);
                        }
                        return null;
                    }))
                    .toList();
            long began = System.nanoTime();
            start.countDown();
            for (var one : all) {
                one.get();
            }
            System.out.printf(
                    "audit: %.0f audited commits/s with %d threads%n",
                    THREADS * ACTS / ((System.nanoTime() - began) / 1e9), THREADS);
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE object_id = ?")
                        .param(object)
                        .query(Integer.class)
                        .single())
                .isEqualTo(THREADS * ACTS * 9 / 10);
        TestLogin.system();
        assertThat(check.run(_ -> {}).fault()).isNull();
    }

    private void act(String object, int thread, int number) {
        transactions.executeWithoutResult(status -> {
            audit.record(
                    Act.of("test.hammered", "test", object, "TEST-" + thread).changed("number", number - 1, number));
            if (number % 10 == 9) {
                status.setRollbackOnly();
            }
        });
    }
}
