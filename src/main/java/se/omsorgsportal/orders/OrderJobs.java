package se.omsorgsportal.orders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** What the orders do by the clock, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class OrderJobs {

    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> overdueOrdersJob(OverdueOrders overdue) {
        return Tasks.recurring("orders-overdue", Schedules.daily(Zone.SWEDEN, BEFORE_WORK))
                .execute((instance, context) -> SystemAccess.run(overdue::remind));
    }
}
