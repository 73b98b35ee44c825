package se.omsorgsportal.provisioning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** What is done by the clock, on one node at a time: erase expired passwords, remind of late endings, ask for new duties. */
@Configuration(proxyBeanMethods = false)
class ProvisioningJobs {

    @Bean
    RecurringTask<Void> eraseExpiredCredentials(Credentials credentials) {
        return Tasks.recurring("provisioning-erase-credentials", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> SystemAccess.run(credentials::eraseExpired));
    }

    @Bean
    RecurringTask<Void> overdueTasksJob(OverdueTasks overdue) {
        return Tasks.recurring("provisioning-overdue", Schedules.daily(Zone.SWEDEN, LocalTime.of(7, 0)))
                .execute((instance, context) -> SystemAccess.run(overdue::remind));
    }

    @Bean
    RecurringTask<Void> closeAccountsInDirectory(DirectoryAutomation directory) {
        return Tasks.recurring("provisioning-close-accounts", Schedules.daily(Zone.SWEDEN, LocalTime.of(0, 20)))
                .execute((instance, context) -> directory.closeWhatIsDue());
    }

    @Bean
    RecurringTask<Void> askForDuties(Duties duties) {
        return Tasks.recurring("provisioning-ask-duties", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> SystemAccess.run(duties::askEverybody));
    }
}
