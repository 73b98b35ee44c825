package se.omsorgsportal.api;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.shared.Zone;

/** What the API does by the clock, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ApiJobs {

    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> clearIdempotencyKeys(Idempotency keys) {
        return Tasks.recurring("api-keys-clear", Schedules.daily(Zone.SWEDEN, QUIET_HOUR))
                .execute((instance, context) -> keys.clear());
    }
}
