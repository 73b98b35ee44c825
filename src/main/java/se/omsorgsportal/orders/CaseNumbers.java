package se.omsorgsportal.orders;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.shared.Zone;

/**
 * Gives out case numbers (ORD-05). A node takes ten at a time in a short transaction of its own, so that orders do not
 * wait for each other; what is left when a node stops is never used, which the numbers may bear. Asked before the
 * order's own transaction begins: a node then never holds one connection while it waits for another.
 */
@Component
class CaseNumbers {

    private static final int BLOCK = 10;
    private final JdbcClient sql;
    private final TransactionTemplate alone;
    private final Clock clock;
    private int year;
    private int next;
    private int last;

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
            last = alone.<Integer>execute(running -> take(today));
            next = last - BLOCK + 1;
            year = today;
        }
        return new CaseNumber(year, next++);
    }

    private int take(int ofYear) {
        sql.sql("""
                INSERT INTO order_case_counter (case_year, last_number) VALUES (?, ?)
                ON DUPLICATE KEY UPDATE last_number = last_number + ?""").params(ofYear, BLOCK, BLOCK).update();
        return sql.sql("SELECT last_number FROM order_case_counter WHERE case_year = ?")
                .param(ofYear)
                .query(Integer.class)
                .single();
    }
}
