package se.omsorgsportal.servicewindows;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;

/** What is looked at by the clock, on one node at a time; no window is moved by it (WIN-04). */
@Configuration(proxyBeanMethods = false)
class WindowJobs {

    private static final Duration OFTEN = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> overdueWindowsJob(OverdueWindows overdue) {
        return Tasks.recurring("windows-overdue", Schedules.fixedDelay(OFTEN))
                .execute((instance, context) -> SystemAccess.run(overdue::look));
    }
}
