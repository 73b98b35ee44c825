package se.omsorgsportal.moves;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** What the moves do by the clock, on one node at a time: at midnight, and soon again for what failed. */
@Configuration(proxyBeanMethods = false)
class MoveJobs {

    private static final String EVERY_QUARTER = "0 */15 * * * *";

    @Bean
    RecurringTask<Void> dueMovesJob(DueMoves due) {
        return Tasks.recurring("moves-due", Schedules.cron(EVERY_QUARTER, Zone.SWEDEN))
                .execute((instance, context) -> SystemAccess.run(due::carryOut));
    }
}
