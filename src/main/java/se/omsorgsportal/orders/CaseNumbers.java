package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.shared.Zone;

/**
 * Gives out case numbers (ORD-05). A node takes ten at a time in a short transaction of its own, and more when those do
 * not last long, so that orders do not wait for each other; what is left when a node stops is never used, which the
 * numbers may bear. Asked before the
 * order's own transaction begins: a node then never holds one connection while it waits for another.
 */
@Component
class CaseNumbers {

    private static final int FEW = 10;
    private static final int MANY = 160;
    private static final Duration SOON = Duration.ofSeconds(5);
    private final JdbcClient sql;
    private final TransactionTemplate alone;
    private final Clock clock;
    private int year;
    private int next;
    private int last;
    private int block = FEW;
    private Instant taken = Instant.EPOCH;

    CaseNumbers(JdbcClient sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of the year that it is in Sweden. */
    synchronized CaseNumber next() {
        int today = Zone.today(clock).getYear();
        if (today != year || next > last) {
            var now = clock.instant();
            block = now.isBefore(taken.plus(SOON)) ? Math.min(2 * block, MANY) : FEW;
            taken = now;
            last = alone.<Integer>execute(running -> take(today));
            next = last - block + 1;
            year = today;
        }
        return new CaseNumber(year, next++);
    }

    private int take(int ofYear) {
        sql.sql("""
                INSERT INTO order_case_counter (case_year, last_number) VALUES (?, ?)
                ON DUPLICATE KEY UPDATE last_number = last_number + ?""").params(ofYear, block, block).update();
        return sql.sql("SELECT last_number FROM order_case_counter WHERE case_year = ?")
                .param(ofYear)
                .query(Integer.class)
                .single();
    }
}
