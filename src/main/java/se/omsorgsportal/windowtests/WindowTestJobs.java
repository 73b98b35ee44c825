package se.omsorgsportal.windowtests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** What goes by the clock, on one node at a time: the roll call (WIN-08), and forgetting who came from outside (ALL-06). */
@Configuration(proxyBeanMethods = false)
class WindowTestJobs {

    @Bean
    RecurringTask<Void> rollCallJob(RollCall roll) {
        return Tasks.recurring("windowtests-roll-call", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> SystemAccess.run(roll::turn));
    }

    @Bean
    RecurringTask<Void> forgetOutsideSubstitutes(OutsideSubstitutes substitutes) {
        return Tasks.recurring("windowtests-forget", Schedules.daily(Zone.SWEDEN, LocalTime.of(3, 20)))
                .execute((instance, context) -> SystemAccess.run(substitutes::forget));
    }
}
