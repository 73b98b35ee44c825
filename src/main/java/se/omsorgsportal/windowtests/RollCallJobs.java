package se.omsorgsportal.windowtests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;

/** The roll call goes by the clock, on one node at a time (WIN-08). */
@Configuration(proxyBeanMethods = false)
class RollCallJobs {

    @Bean
    RecurringTask<Void> rollCallJob(RollCall roll) {
        return Tasks.recurring("windowtests-roll-call", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> SystemAccess.run(roll::turn));
    }
}
