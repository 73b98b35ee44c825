package se.omsorgsportal.signins;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** What is done by the clock, on one node at a time: go on with interrupted imports, forget old reports. */
@Configuration(proxyBeanMethods = false)
class SignInJobs {

    @Bean
    RecurringTask<Void> continueImports(ImportWork work) {
        return Tasks.recurring("signins-continue", FixedDelay.ofSeconds(15))
                .execute((instance, context) -> work.continueInterrupted());
    }

    @Bean
    RecurringTask<Void> forgetImportReports(SignInImports imports) {
        return Tasks.recurring("signins-forget", Schedules.daily(Zone.SWEDEN, LocalTime.of(3, 10)))
                .execute((instance, context) -> SystemAccess.run(imports::forgetOldReports));
    }
}
