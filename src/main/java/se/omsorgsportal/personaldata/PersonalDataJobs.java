package se.omsorgsportal.personaldata;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** Erases by the clock, on one node, where the routine says so (ALL-06). */
@Configuration(proxyBeanMethods = false)
class PersonalDataJobs {

    @Bean
    RecurringTask<Void> erasePersonalData(Erasure erasure) {
        return Tasks.recurring("personal-data-erase", Schedules.daily(Zone.SWEDEN, LocalTime.of(2, 40)))
                .execute((instance, context) -> SystemAccess.run(erasure::runByItself));
    }
}
